import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { acceptInterest } from '#app/domain/deals/accept-interest.server'
import { declineInterest } from '#app/domain/deals/decline-interest.server'
import { expressInterest } from '#app/domain/deals/express-interest.server'
import { getPublishedTechnology } from '#app/domain/technologies/index.server'
import { endDispute, openDispute, ownDispute } from '#app/domain/trust-safety/index.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator } from '#tests/support/factories/accounts'
import { interestInput, pendingInterest, refusalOf } from '#tests/support/factories/deals'
import { createVerifiedOwner } from '#tests/support/factories/organisations'

const claim = {
  claimant: 'Công ty Đòi Quyền',
  ground: 'Đơn sáng chế số 1-2024-00123 nộp trước ngày đăng tin.',
}

let story: Awaited<ReturnType<typeof pendingInterest>>
let officer: Person
const entry = () => ({ kind: 'technology', id: story.technology.id }) as const

beforeEach(async () => {
  story = await pendingInterest()
  officer = await createModerator()
})

describe('an ownership dispute', () => {
  it('keeps the entry in sight and lets nothing begin with it until it ends', async () => {
    const { provider, technology, interestId } = story
    const target = { kind: 'technology', slug: technology.slug } as const
    const another = await createVerifiedOwner()
    await openDispute(contextOf(officer), entry(), claim)
    const view = await getPublishedTechnology(contextOf(), technology.slug, 'vi')
    expect(view.frozen).toBe(true)
    expect(JSON.stringify(view)).not.toContain('Đòi Quyền')
    const express = () => refusalOf(expressInterest(contextOf(another), target, interestInput()))
    expect(await express()).toBe('conflict listingFrozen')
    const accept = () => refusalOf(acceptInterest(contextOf(provider), interestId))
    expect(await accept()).toBe('conflict listingFrozen')
    expect(await ownDispute(contextOf(provider), technology.id)).toMatchObject({
      ground: claim.ground,
    })
    await endDispute(contextOf(officer), entry(), 'Hai bên đã thỏa thuận.')
    expect(await express()).toBe('done')
    expect(await accept()).toBe('done')
    const steps = await testDatabase().technologyHistory.findMany({
      where: { technologyId: technology.id, step: { in: ['freeze', 'unfreeze'] } },
      orderBy: { createdAt: 'asc' },
    })
    expect(steps.map(({ step, actorId }) => [step, actorId])).toEqual([
      ['freeze', officer.userId],
      ['unfreeze', officer.userId],
    ])
  })

  it('lets its owner say no meanwhile', async () => {
    await openDispute(contextOf(officer), entry(), claim)
    const { provider, interestId } = story
    const input = { reasonCode: 'not-fitting', reason: 'Đang có tranh chấp.' }
    const codes = await testDatabase().referenceTerm.findFirst({
      where: { scheme: 'interest-decline-reason' },
    })
    await declineInterest(contextOf(provider), interestId, {
      ...input,
      reasonCode: codes?.code ?? '',
    })
    const row = await testDatabase().interest.findUniqueOrThrow({ where: { id: interestId } })
    expect(row.status).toBe('declined')
  })

  it('is told of to its owner, without the name of who claims', async () => {
    await openDispute(contextOf(officer), entry(), claim)
    await deliverEvents()
    const told = await testDatabase().notification.findMany({
      where: { userId: story.provider.userId, kind: 'entryDispute' },
    })
    expect(told).toMatchObject([{ payload: { what: 'opened', reason: claim.ground } }])
    expect(JSON.stringify(told)).not.toContain('Đòi Quyền')
  })

  it('is one at a time, and none of the business of the owner’s own people', async () => {
    const answers = await Promise.all(
      [1, 2].map(() => refusalOf(openDispute(contextOf(officer), entry(), claim))),
    )
    expect(answers.toSorted()).toEqual(['conflict changedMeanwhile', 'done'])
    await testDatabase().membership.create({
      data: {
        organisationId: story.provider.organisation.id,
        userId: officer.userId,
        status: 'active',
      },
    })
    const end = endDispute(contextOf(officer), entry(), 'Xong việc này rồi.')
    expect(await refusalOf(end)).toBe('forbidden ownOrganisation')
  })
})
