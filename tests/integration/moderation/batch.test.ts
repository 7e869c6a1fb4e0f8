import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { takeBackListing } from '#app/domain/listings/index.server'
import { batchOf, runBatch, turnDownListing, undoBatch } from '#app/domain/moderation/index.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator } from '#tests/support/factories/accounts'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { publishedBy, submittedBy, technologyVersion } from '#tests/support/factories/technologies'

const now = new Date('2026-11-24T02:00:00Z')
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const why = { reasons: ['evidence-missing'], words: 'Xin gửi thêm biên bản nghiệm thu.' }

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
    include: { history: { orderBy: { createdAt: 'asc' } } },
  })

describe('runBatch', () => {
  it('does what can be done and says why the rest is left', async () => {
    const free = await submittedBy(owner, now)
    const changed = await seen(await submittedBy(owner, now))
    await takeBackListing(contextOf(owner, now), changed)
    const own = await createVerifiedOwner()
    await testDatabase().membership.create({
      data: {
        organisationId: own.organisation?.id ?? '',
        userId: moderator.userId,
        role: 'viewer',
        status: 'active',
      },
    })
    const ownEntry = await submittedBy(own, now)
    const entries = [await seen(free), changed, await seen(ownEntry)]
    const ctx = contextOf(moderator, now)
    const batch = await batchOf(ctx, await runBatch(ctx, entries, { action: 'hold', ...why }))
    expect(batch).toMatchObject({ action: 'hold', done: 1, refused: 2, undone: false })
    expect(batch?.items.map(({ refusal }) => refusal)).toEqual([
      null,
      'stepNotPossible',
      'ownOrganisation',
    ])
    expect((await read(free)).status).toBe('held')
    expect((await read(ownEntry)).status).toBe('submitted')
  })

  it('is not there for others, nor is somebody else’s', async () => {
    const ctx = contextOf(moderator, now)
    const id = await runBatch(ctx, [await seen(await submittedBy(owner, now))], {
      action: 'hold',
      ...why,
    })
    await expect(
      runBatch(contextOf(owner, now), [], { action: 'hold', ...why }),
    ).rejects.toMatchObject({ kind: 'not-found' })
    const colleague = contextOf(await createModerator(), now)
    expect(await batchOf(colleague, id)).toBeNull()
    await expect(undoBatch(colleague, id)).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('undoBatch', () => {
  it.each(['hold', 'return'] as const)('takes back %s as a step on the record', async (action) => {
    const ids = [await submittedBy(owner, now), await submittedBy(owner, now)]
    const entries = await Promise.all(ids.map(seen))
    const batchId = await runBatch(contextOf(moderator, now), entries, { action, ...why })
    await testDatabase().outboxEvent.deleteMany()
    const later = contextOf(moderator, minutesLater(9))
    expect(await undoBatch(later, batchId)).toEqual({ undone: 2, left: 0 })
    for (const id of ids) {
      const { status, officerId, history } = await read(id)
      expect([status, officerId]).toEqual(['submitted', null])
      expect(history.slice(-2).map(({ step, to }) => [step, to])).toEqual([
        [action, action === 'hold' ? 'held' : 'returned'],
        ['undo', 'submitted'],
      ])
    }
    expect((await emittedEvents()).map(({ type }) => type)).toEqual([
      'listing.decision-undone',
      'listing.decision-undone',
    ])
    expect(await batchOf(later, batchId)).toMatchObject({ undone: true, undoUntil: null })
    await expect(undoBatch(later, batchId)).rejects.toMatchObject({ reason: 'undoneAlready' })
  })

  it('shows a published entry again that was returned', async () => {
    const id = await publishedBy(owner, now)
    const ctx = contextOf(moderator, now)
    const batchId = await runBatch(ctx, [await seen(id)], { action: 'return', ...why })
    expect((await read(id)).status).toBe('returned')
    await undoBatch(ctx, batchId)
    expect((await read(id)).status).toBe('published')
  })

  it('leaves what somebody acted on since', async () => {
    const touched = await submittedBy(owner, now)
    const still = await submittedBy(owner, now)
    const entries = await Promise.all([touched, still].map(seen))
    const batchId = await runBatch(contextOf(moderator, now), entries, { action: 'hold', ...why })
    const colleague = await createModerator()
    await turnDownListing(contextOf(colleague, now), 'reject', await seen(touched), why)
    const outcome = await undoBatch(contextOf(moderator, now), batchId)
    expect(outcome).toEqual({ undone: 1, left: 1 })
    expect((await read(touched)).status).toBe('rejected')
    expect((await read(still)).status).toBe('submitted')
  })

  it('gives officers back', async () => {
    const id = await submittedBy(owner, now)
    const [before, colleague] = [await createModerator(), await createModerator()]
    await testDatabase().technology.update({ where: { id }, data: { officerId: before.userId } })
    const ctx = contextOf(moderator)
    const work = { action: 'assign', officerId: colleague.userId } as const
    const batchId = await runBatch(ctx, [await seen(id)], work)
    expect((await read(id)).officerId).toBe(colleague.userId)
    await undoBatch(ctx, batchId)
    expect((await read(id)).officerId).toBe(before.userId)
  })

  it('is possible for ten minutes', async () => {
    const entries = [await seen(await submittedBy(owner, now))]
    const batchId = await runBatch(contextOf(moderator, now), entries, { action: 'hold', ...why })
    const late = contextOf(moderator, minutesLater(11))
    expect(await batchOf(late, batchId)).toMatchObject({ undoUntil: null, undone: false })
    await expect(undoBatch(late, batchId)).rejects.toMatchObject({ reason: 'undoOver' })
  })
})
