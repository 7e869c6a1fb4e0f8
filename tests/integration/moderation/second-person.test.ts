import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { takeBackListing } from '#app/domain/listings/index.server'
import { acceptChange } from '#app/domain/moderation/accept-change.server'
import {
  approveListing,
  moderationItem,
  moderationQueue,
  turnDownListing,
} from '#app/domain/moderation/index.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { goodPoints, plainApproval } from '#tests/support/factories/moderation'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { submittedBy, technologyVersion } from '#tests/support/factories/technologies'

const restricted = {
  scores: goodPoints,
  legalClass: 'restricted' as const,
  legalCriteria: ['genetic-modification'],
  legalNote: 'Điều 10 khoản 1 điểm c',
}

let owner: Person
let first: Person
let second: Person
beforeEach(async () => {
  owner = await createVerifiedOwner()
  first = await createModerator()
  second = await createModerator()
})

const approve = async (id: string, by: Person, approval = restricted) =>
  approveListing(
    contextOf(by),
    { kind: 'technology', id, version: await technologyVersion(id) },
    approval,
  )

const read = (id: string) =>
  testDatabase().technology.findUniqueOrThrow({
    where: { id },
    include: { history: { orderBy: { createdAt: 'asc' } } },
  })

const itemFor = (by: Person, id: string) =>
  moderationItem(contextOf(by), { kind: 'technology', id }, 'vi')

describe('restricted technology', () => {
  it('is published by two persons, and the history says both', async () => {
    const id = await submittedBy(owner)
    expect(await approve(id, first)).toBe('proposed')
    expect(await read(id)).toMatchObject({ status: 'submitted', legalClass: 'restricted' })
    expect((await itemFor(first, id)).proposal).toMatchObject({ isMine: true })
    expect((await itemFor(second, id)).proposal).toMatchObject({ isMine: false, by: first.name })
    const waiting = await moderationQueue(contextOf(second), { show: 'second', page: 1 }, 'vi')
    expect(waiting.items).toMatchObject([{ id, isProposed: true }])
    await testDatabase().outboxEvent.deleteMany()
    expect(await approve(id, second)).toBe('published')
    const { status, history } = await read(id)
    expect(status).toBe('published')
    expect(history.slice(-2).map(({ step, actorId }) => [step, actorId])).toEqual([
      ['propose', first.userId],
      ['approve', second.userId],
    ])
    expect((await emittedEvents()).map(({ type }) => type)).toEqual(['listing.published'])
  })

  it('is told to everybody who may be the second person, but not to the first', async () => {
    const head = await createPerson({ staffRoles: ['head_of_department'] })
    const support = await createPerson({ staffRoles: ['support_officer'] })
    const id = await submittedBy(owner)
    await testDatabase().outboxEvent.deleteMany()
    await approve(id, first)
    await deliverEvents()
    const told = await testDatabase().notification.findMany({
      where: { userId: { in: [first, second, head, support, owner].map(({ userId }) => userId) } },
    })
    expect(told.map(({ kind, userId }) => [kind, userId]).toSorted()).toEqual(
      [
        ['staffSecondPerson', second.userId],
        ['staffSecondPerson', head.userId],
      ].toSorted(),
    )
    expect(told[0]).toMatchObject({
      href: `/back-office/moderation/technologies/${id}`,
      payload: { name: first.name },
    })
  })

  it('is not approved twice by the same person, milder class or not', async () => {
    const id = await submittedBy(owner)
    await approve(id, first)
    for (const approval of [restricted, plainApproval]) {
      await expect(approve(id, first, approval as typeof restricted)).rejects.toMatchObject({
        kind: 'forbidden',
        reason: 'secondPersonNeeded',
      })
    }
    expect((await read(id)).status).toBe('submitted')
  })

  it('of two second persons at once, one wins and the other is told', async () => {
    const id = await submittedBy(owner)
    await approve(id, first)
    const version = await technologyVersion(id)
    const third = await createModerator()
    const outcomes = await Promise.allSettled(
      [second, third].map((by) =>
        approveListing(contextOf(by), { kind: 'technology', id, version }, restricted),
      ),
    )
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const lost = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(lost?.reason).toMatchObject({ kind: 'conflict' })
  })

  it('may still be returned by the second person; after that two have to agree again', async () => {
    const id = await submittedBy(owner)
    await approve(id, first)
    const version = await technologyVersion(id)
    await turnDownListing(
      contextOf(second),
      'hold',
      { kind: 'technology', id, version },
      {
        reasons: ['legal-check-pending'],
        words: 'Chờ ý kiến của Bộ.',
      },
    )
    expect((await itemFor(second, id)).proposal).toBeNull()
    expect(await approve(id, second)).toBe('proposed')
    expect(await approve(id, first)).toBe('published')
  })

  it('loses its first approval when its owner takes it back', async () => {
    const id = await submittedBy(owner)
    await approve(id, first)
    const version = await technologyVersion(id)
    await takeBackListing(contextOf(owner), { kind: 'technology', id, version })
    const seen = { kind: 'technology', id, version } as const
    await expect(approveListing(contextOf(second), seen, restricted)).rejects.toMatchObject({
      kind: 'conflict',
    })
  })
})

describe('an entry above the limit', () => {
  const priced = async (priceMax: bigint, priceCurrency = 'VND') => {
    const id = await submittedBy(owner)
    await testDatabase().technology.update({
      where: { id },
      data: { priceMode: 'fixed', priceMin: priceMax, priceMax, priceCurrency },
    })
    return id
  }

  it.each([
    [10_000_000_000n, 'VND', 'published'],
    [10_000_000_001n, 'VND', 'proposed'],
    [38_000_000n, 'USD', 'published'],
    [38_000_001n, 'USD', 'proposed'],
    [1n, 'XAU', 'proposed'],
  ] as const)('of %s %s is %s by the first', async (value, currency, outcome) => {
    const id = await priced(value, currency)
    const item = await itemFor(first, id)
    expect(item.secondPerson).toBe(outcome === 'proposed' ? 'value' : null)
    const approval = plainApproval as typeof restricted
    expect(await approve(id, first, approval)).toBe(outcome)
    if (outcome === 'proposed') expect(await approve(id, second, approval)).toBe('published')
  })

  it('is looked at by two persons again where it gets there once it is published', async () => {
    const id = await submittedBy(owner)
    await approve(id, first, plainApproval as typeof restricted)
    const price = {
      priceMode: 'fixed',
      priceMin: 20_000_000_000n,
      priceMax: 20_000_000_000n,
    } as const
    const changedAt = new Date(Date.now() + 60_000)
    await testDatabase().technology.update({
      where: { id },
      data: { ...price, priceCurrency: 'VND', changedAt, version: { increment: 1 } },
    })
    const later = new Date(changedAt.getTime() + 60_000)
    const accept = async (by: Person) =>
      acceptChange(contextOf(by, later), {
        ...({ kind: 'technology', id } as const),
        version: await technologyVersion(id),
      })
    expect((await itemFor(first, id)).secondPerson).toBe('value')
    expect(await accept(first)).toBe('proposed')
    await expect(accept(first)).rejects.toMatchObject({ reason: 'secondPersonNeeded' })
    const waiting = await moderationQueue(contextOf(second), { show: 'second', page: 1 }, 'vi')
    expect(waiting.items).toMatchObject([{ id, isProposed: true }])
    expect(await accept(second)).toBe('accepted')
    expect(await read(id)).toMatchObject({ status: 'published', approvedAt: later })
  })

  it('is measured by the limit of the day', async () => {
    const id = await priced(10_000_000_001n)
    const row = { code: 'moderation-second-value-VND', source: 'Quy chế sửa đổi' }
    await testDatabase().referenceFigure.create({
      data: { ...row, value: 20_000_000_000, validFrom: new Date('2026-01-01') },
    })
    try {
      expect(await approve(id, first, plainApproval as typeof restricted)).toBe('published')
    } finally {
      await testDatabase().referenceFigure.deleteMany({ where: { source: row.source } })
    }
  })
})
