import { beforeEach, describe, expect, it } from 'vitest'
import { type Person, system } from '#app/domain/accounts/actor'
import {
  expireListings,
  historyOf,
  listOwnListings,
  takeOwnerStep,
} from '#app/domain/listings/index.server'
import { renewListing } from '#app/domain/listings/renew-listing.server'
import type { StepInput } from '#app/domain/listings/step-schemas'
import { withdrawListing } from '#app/domain/listings/withdraw-listing.server'
import { submitTechnology } from '#app/domain/technologies/index.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import {
  createMember,
  createOwner,
  createVerifiedOwner,
} from '#tests/support/factories/organisations'
import {
  completeDraftOf,
  draftOf,
  publishedBy,
  submittedBy,
  technologyVersion,
} from '#tests/support/factories/technologies'

const now = new Date('2026-11-24T02:00:00Z')
const yearLater = new Date('2027-11-24T02:00:01Z')

let owner: Person
beforeEach(async () => {
  owner = await createVerifiedOwner()
})

const read = (id: string) => testDatabase().technology.findUniqueOrThrow({ where: { id } })
const seen = async (id: string) => ({
  kind: 'technology' as const,
  id,
  version: await technologyVersion(id),
})
const types = async () => (await emittedEvents()).map(({ type }) => type)

describe('submitting', () => {
  it('waits for a verified organisation, and drafts do not', async () => {
    const newcomer = await createOwner()
    const id = await completeDraftOf(newcomer)
    const submit = submitTechnology(contextOf(newcomer), await seen(id))
    await expect(submit).rejects.toMatchObject({ reason: 'organisationNotVerified' })
  })

  it('counts the rules that are not met', async () => {
    const id = await draftOf(owner)
    const submit = submitTechnology(contextOf(owner), await seen(id))
    await expect(submit).rejects.toMatchObject({ kind: 'invalid', reason: 'rulesNotMet' })
    expect((await read(id)).status).toBe('draft')
  })

  it('happens once, however often it is sent', async () => {
    const id = await completeDraftOf(owner)
    await testDatabase().outboxEvent.deleteMany()
    const view = await seen(id)
    const sent = await Promise.allSettled([
      submitTechnology(contextOf(owner), view),
      submitTechnology(contextOf(owner), view),
    ])
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await types()).toEqual(['listing.submitted'])
  })
})

describe('the owner’s other steps', () => {
  const step = async (id: string, intent: 'takeBack' | 'renew' | 'reopen') => {
    const { version, kind } = await seen(id)
    await takeOwnerStep(contextOf(owner, now), { kind, id }, { intent, version })
  }

  it('take an entry back, tell nobody, and leave it a draft', async () => {
    const id = await submittedBy(owner)
    await testDatabase().outboxEvent.deleteMany()
    await step(id, 'takeBack')
    expect(await read(id)).toMatchObject({ status: 'draft', submittedAt: null })
    expect(await types()).toEqual([])
  })

  it('withdraw and reopen, with the reason in the history', async () => {
    const id = await publishedBy(owner, now)
    const why = { reason: 'transferred', words: 'Đã bán cho một doanh nghiệp' }
    const later = new Date(now.getTime() + 1_000)
    await withdrawListing(contextOf(owner, later), await seen(id), why)
    expect((await read(id)).status).toBe('withdrawn')
    const [last] = await historyOf(testDatabase(), 'technology', id, 'en')
    expect(last).toMatchObject({
      step: 'withdraw',
      by: owner.name,
      reasons: ['Transferred, no longer offered'],
      reason: why.words,
    })
    await step(id, 'reopen')
    expect((await read(id)).status).toBe('draft')
  })

  it('withdraw only for a reason of the list', async () => {
    const id = await publishedBy(owner, now)
    const withdraw = withdrawListing(contextOf(owner), await seen(id), { reason: 'bored' })
    await expect(withdraw).rejects.toMatchObject({ reason: 'unknownCode' })
  })

  it('renew a published entry from today on', async () => {
    const id = await publishedBy(owner, now)
    const later = new Date('2027-05-01T02:00:00Z')
    await renewListing(contextOf(owner, later), await seen(id))
    expect(await read(id)).toMatchObject({
      status: 'published',
      publishedAt: now,
      confirmedAt: later,
      expiresAt: new Date('2028-05-01T02:00:00Z'),
    })
  })

  it('are not there for others, and refused to viewers and to a wrong status', async () => {
    const id = await publishedBy(owner, now)
    const { version } = await seen(id)
    const attempt = (person: Person, input: Exclude<StepInput, { intent: 'submit' }>) =>
      takeOwnerStep(contextOf(person), { kind: 'technology', id }, input)
    const viewer = await createMember(owner, 'viewer')
    const stranger = await createVerifiedOwner()
    const renew = { intent: 'renew', version } as const
    await expect(attempt(stranger, renew)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(attempt(viewer, renew)).rejects.toMatchObject({ reason: 'viewersOnlyRead' })
    await expect(attempt(owner, { intent: 'reopen', version })).rejects.toMatchObject({
      reason: 'stepNotPossible',
    })
    await expect(attempt(owner, { ...renew, version: version - 1 })).rejects.toMatchObject({
      reason: 'changedMeanwhile',
    })
  })
})

describe('expireListings', () => {
  it('expires what is over, once, and leaves imported entries alone', async () => {
    const over = await publishedBy(owner, now)
    const imported = await publishedBy(owner, now)
    const fresh = await publishedBy(owner, new Date('2027-01-01T02:00:00Z'))
    await testDatabase().technology.update({ where: { id: imported }, data: { expiresAt: null } })
    await testDatabase().outboxEvent.deleteMany()
    expect(await expireListings(contextOf(system, yearLater))).toBe(1)
    expect(await expireListings(contextOf(system, yearLater))).toBe(0)
    expect((await read(over)).status).toBe('expired')
    expect((await read(imported)).status).toBe('published')
    expect((await read(fresh)).status).toBe('published')
    expect(await types()).toEqual(['listing.expired'])
    const [last] = await historyOf(testDatabase(), 'technology', over, 'vi')
    expect(last).toMatchObject({ step: 'expire', by: null })
    await renewListing(contextOf(owner, yearLater), await seen(over))
    expect((await read(over)).status).toBe('published')
  })
})

describe('listOwnListings', () => {
  it('lists the entries of one organisation by status, with counts', async () => {
    const draft = await draftOf(owner)
    const submitted = await submittedBy(owner)
    await draftOf(await createVerifiedOwner())
    const list = (kind: 'technology' | 'need', status?: 'draft') =>
      listOwnListings(contextOf(owner), kind, { status, page: 1 }, 'vi')
    const all = await list('technology')
    expect(all.items.map(({ id }) => id)).toEqual([submitted, draft])
    expect(all).toMatchObject({ total: 2, pages: 1, counts: { draft: 1, submitted: 1 } })
    expect((await list('technology', 'draft')).items.map(({ id }) => id)).toEqual([draft])
    expect((await list('need')).total).toBe(0)
  })
})
