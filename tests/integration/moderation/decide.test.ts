import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { acceptChange } from '#app/domain/moderation/accept-change.server'
import { approveListing, turnDownListing } from '#app/domain/moderation/index.server'
import { saveTechnologyCard, submitTechnology } from '#app/domain/technologies/index.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { goodPoints, plainApproval } from '#tests/support/factories/moderation'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import {
  cardInput,
  draftOf,
  publishedBy,
  submittedBy,
  technologyVersion,
} from '#tests/support/factories/technologies'

const now = new Date('2026-11-24T02:00:00Z')
const dayBefore = new Date('2026-11-23T02:00:00Z')
const why = { reasons: ['evidence-missing'], words: 'Hãy gửi thêm biên bản nghiệm thu.' }

let owner: Person
let moderator: Person
beforeEach(async () => {
  owner = await createVerifiedOwner()
  moderator = await createModerator()
})

const seen = async (id: string) => ({
  kind: 'technology' as const,
  id,
  version: await technologyVersion(id),
})

const read = (id: string) =>
  testDatabase().technology.findUniqueOrThrow({
    where: { id },
    include: { history: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] } },
  })

const approve = async (id: string, actor = moderator, approval = plainApproval) =>
  approveListing(contextOf(actor, now), await seen(id), approval)

describe('approveListing', () => {
  it('publishes for twelve months, with the legal check on record', async () => {
    const id = await submittedBy(owner, dayBefore)
    await testDatabase().outboxEvent.deleteMany()
    await approve(id, moderator, {
      scores: goodPoints,
      legalClass: 'encouraged',
      legalCriteria: ['saves-resources'],
      legalNote: 'Điều 9 khoản 2 điểm d',
    })
    const record = await read(id)
    expect(record).toMatchObject({
      status: 'published',
      publishedAt: now,
      approvedAt: now,
      confirmedAt: now,
      officerId: moderator.userId,
      legalClass: 'encouraged',
      legalCriteria: ['saves-resources'],
      legalNote: 'Điều 9 khoản 2 điểm d',
      legalCheckedBy: moderator.userId,
      legalCheckedAt: now,
    })
    expect(record.expiresAt?.toISOString()).toBe('2027-11-24T02:00:00.000Z')
    expect(record.history[0]).toMatchObject({ step: 'approve', from: 'submitted', to: 'published' })
    const payload = { kind: 'technology', id, organisationId: record.organisationId }
    expect(await emittedEvents()).toEqual([{ type: 'listing.published', payload }])
  })

  it.each([
    [{}, 'legalClassNeeded'],
    [{ legalClass: 'prohibited' as const }, 'prohibitedNotPublished'],
    [{ legalClass: 'restricted' as const }, 'legalNoteNeeded'],
    [{ legalClass: 'restricted' as const, legalNote: 'Điều 10' }, 'legalGroundsNeeded'],
    [
      { legalClass: 'encouraged' as const, legalCriteria: ['genetic-modification'] },
      'checklistSaysRestricted',
    ],
    [{ legalClass: 'restricted' as const, legalCriteria: ['unsafe'] }, 'checklistSaysProhibited'],
    [{ legalClass: 'normal' as const, legalCriteria: ['made-up'] }, 'unknownCode'],
  ])('does not publish with the check %j', async (check, reason) => {
    const id = await submittedBy(owner, dayBefore)
    const decision = approve(id, moderator, { scores: goodPoints, ...check })
    await expect(decision).rejects.toMatchObject({ reason })
    expect(await read(id)).toMatchObject({ status: 'submitted', publishedAt: null })
  })

  it('lets one of two moderators decide', async () => {
    const id = await submittedBy(owner, dayBefore)
    const other = await createModerator()
    const view = await seen(id)
    const decisions = await Promise.allSettled([
      approveListing(contextOf(moderator, now), view, plainApproval),
      turnDownListing(contextOf(other, now), 'reject', view, why),
    ])
    const refused = decisions.filter((decision) => decision.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.reason).toMatchObject({ kind: 'conflict' })
    expect((await read(id)).history.filter(({ from }) => from === 'submitted')).toHaveLength(1)
  })

  it('is not found for those who do not moderate', async () => {
    const id = await submittedBy(owner, dayBefore)
    const appraiser = await createPerson({ staffRoles: ['appraiser'] })
    for (const actor of [owner, appraiser, await createPerson()]) {
      await expect(approve(id, actor)).rejects.toMatchObject({ kind: 'not-found' })
    }
  })

  it('is refused to a moderator who belongs to the organisation', async () => {
    const id = await submittedBy(owner, dayBefore)
    const organisationId = owner.organisation?.id ?? ''
    await testDatabase().membership.create({
      data: { organisationId, userId: moderator.userId, role: 'viewer', status: 'active' },
    })
    await expect(approve(id)).rejects.toMatchObject({ reason: 'ownOrganisation' })
    await testDatabase().membership.updateMany({
      where: { userId: moderator.userId },
      data: { status: 'ended' },
    })
    await approve(id)
  })

  it('waits while the organisation is not verified', async () => {
    const id = await submittedBy(owner, dayBefore)
    await testDatabase().organisation.updateMany({ data: { status: 'suspended' } })
    await expect(approve(id)).rejects.toMatchObject({ reason: 'organisationNotVerified' })
  })

  it('keeps the day of first publication when an entry is published again', async () => {
    const first = new Date('2026-01-05T02:00:00Z')
    const id = await publishedBy(owner, first)
    await turnDownListing(contextOf(moderator, now), 'return', await seen(id), why)
    await submitTechnology(contextOf(owner, now), await seen(id))
    await approve(id)
    expect(await read(id)).toMatchObject({ publishedAt: first, approvedAt: now })
  })
})

describe('turnDownListing', () => {
  it.each([
    ['return', 'returned', 'listing.returned'],
    ['hold', 'held', 'listing.held'],
    ['reject', 'rejected', 'listing.rejected'],
  ] as const)('%s leads to %s, with reasons in the history', async (decision, status, event) => {
    const id = await submittedBy(owner, dayBefore)
    await testDatabase().outboxEvent.deleteMany()
    await turnDownListing(contextOf(moderator, now), decision, await seen(id), why)
    const record = await read(id)
    expect(record.status).toBe(status)
    expect(record.history[0]).toMatchObject({
      step: decision,
      reasonCodes: why.reasons,
      reason: why.words,
      actorId: moderator.userId,
    })
    expect((await emittedEvents()).map(({ type }) => type)).toEqual([event])
  })

  it('needs both a reason of the list and words', async () => {
    const id = await submittedBy(owner, dayBefore)
    const ctx = contextOf(moderator, now)
    for (const reasons of [
      { reasons: [], words: 'Chưa đủ' },
      { reasons: ['other'], words: '' },
    ]) {
      const decision = turnDownListing(ctx, 'return', await seen(id), reasons)
      await expect(decision).rejects.toMatchObject({ reason: 'reasonNeeded' })
    }
    const unknown = { reasons: ['boring'], words: 'Chán' }
    await expect(turnDownListing(ctx, 'return', await seen(id), unknown)).rejects.toMatchObject({
      reason: 'unknownCode',
    })
  })

  it('does not touch drafts', async () => {
    const id = await draftOf(owner)
    const decision = turnDownListing(contextOf(moderator), 'reject', await seen(id), why)
    await expect(decision).rejects.toMatchObject({ reason: 'stepNotPossible' })
  })
})

describe('a changed published entry', () => {
  const change = async (id: string) => {
    const version = await technologyVersion(id)
    await saveTechnologyCard(contextOf(owner, now), id, { ...cardInput, greenTag: false, version })
  }

  it('is accepted as it stands, for the version that was looked at', async () => {
    const id = await publishedBy(owner, now)
    const before = await seen(id)
    await change(id)
    const later = new Date(now.getTime() + 60_000)
    await expect(acceptChange(contextOf(moderator, later), before)).rejects.toMatchObject({
      reason: 'changedMeanwhile',
    })
    await acceptChange(contextOf(moderator, later), await seen(id))
    expect(await read(id)).toMatchObject({ status: 'published', approvedAt: later })
  })

  it('can be returned, and is no longer public then', async () => {
    const id = await publishedBy(owner, now)
    await change(id)
    await turnDownListing(contextOf(moderator), 'return', await seen(id), why)
    expect((await read(id)).status).toBe('returned')
  })
})
