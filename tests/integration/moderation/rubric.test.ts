import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import {
  approveListing,
  moderationItem,
  turnDownListing,
} from '#app/domain/moderation/index.server'
import { rubricOn } from '#app/domain/moderation/rubric-queries.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator } from '#tests/support/factories/accounts'
import { goodPoints, plainApproval } from '#tests/support/factories/moderation'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { publishedBy, submittedBy, technologyVersion } from '#tests/support/factories/technologies'

const now = new Date('2026-11-24T02:00:00Z')

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

const decisionsOf = (technologyId: string) =>
  testDatabase().moderationDecision.findMany({
    where: { technologyId },
    orderBy: { createdAt: 'desc' },
    include: { legalCheck: true },
  })

describe('the rubric of the day', () => {
  it('has four categories and the limits of the exchange', async () => {
    const rubric = await rubricOn(testDatabase(), now)
    expect(rubric).toMatchObject({
      categories: ['advantages', 'clarity', 'cooperation', 'rules'],
      most: 5,
      publishFrom: 10,
      holdFrom: 5,
      leastEach: 1,
    })
  })

  it('follows figures that hold from a later day', async () => {
    const row = { code: 'moderation-publish-points', source: 'Quy chế sửa đổi' }
    await testDatabase().referenceFigure.create({
      data: { ...row, value: 12, validFrom: new Date('2026-12-01') },
    })
    try {
      expect((await rubricOn(testDatabase(), now)).publishFrom).toBe(10)
      const later = await rubricOn(testDatabase(), new Date('2026-12-02T02:00:00Z'))
      expect(later).toMatchObject({ publishFrom: 12, from: new Date('2026-12-01') })
    } finally {
      await testDatabase().referenceFigure.deleteMany({ where: { source: row.source } })
    }
  })
})

describe('an approval', () => {
  it.each([
    [{}, 'rubricNeeded'],
    [{ advantages: 5, clarity: 5 }, 'rubricIncomplete'],
    [{ ...goodPoints, rules: 6 }, 'rubricIncomplete'],
    [{ advantages: 3, clarity: 2, cooperation: 2, rules: 2 }, 'rubricHolds'],
    [{ advantages: 5, clarity: 5, cooperation: 5, rules: 0 }, 'rubricHolds'],
    [{ advantages: 1, clarity: 1, cooperation: 1, rules: 1 }, 'rubricRejects'],
  ])('is refused with the points %j', async (scores, reason) => {
    const id = await submittedBy(owner, now)
    const approval = approveListing(contextOf(moderator, now), await seen(id), {
      ...plainApproval,
      scores: scores as Record<string, number>,
    })
    await expect(approval).rejects.toMatchObject({ reason })
    expect(await decisionsOf(id)).toEqual([])
  })

  it('keeps points, version, officer and the entry as it stood', async () => {
    const id = await submittedBy(owner, now)
    const { version } = await seen(id)
    await approveListing(contextOf(moderator, now), await seen(id), plainApproval)
    const [decision] = await decisionsOf(id)
    expect(decision).toMatchObject({
      decision: 'approve',
      seenVersion: version,
      leftVersion: version + 1,
      officerId: moderator.userId,
      scores: goodPoints,
      total: 15,
      verdict: 'publish',
      createdAt: now,
      snapshot: { trl: '8' },
    })
    const item = await moderationItem(contextOf(moderator, now), { kind: 'technology', id }, 'vi')
    expect(item.past[0]).toMatchObject({ decision: 'approve', by: moderator.name, total: 15 })
  })

  it('keeps the legal check with the rules it was made by', async () => {
    const id = await publishedBy(owner, now)
    const [decision] = await decisionsOf(id)
    expect(decision?.legalCheck).toMatchObject({ legalClass: 'normal', green: true })
    expect(decision?.legalCheck?.rules).toContain(
      'Luật Chuyển giao công nghệ số 07/2017/QH14, Điều 10 khoản 1 (2018-07-01)',
    )
  })
})

describe('a decision that is not a yes', () => {
  const why = { reasons: ['prohibited-technology'], words: 'Thuộc diện cấm chuyển giao.' }

  it('keeps points and the legal check where there are any', async () => {
    const id = await submittedBy(owner, now)
    await turnDownListing(contextOf(moderator, now), 'reject', await seen(id), {
      ...why,
      scores: { advantages: 1, clarity: 1, cooperation: 1, rules: 0 },
      legalClass: 'prohibited',
      legalCriteria: ['unsafe'],
      legalNote: 'Điều 11 khoản 1 điểm a',
      highTech: true,
    })
    const [decision] = await decisionsOf(id)
    expect(decision).toMatchObject({
      decision: 'reject',
      total: 3,
      verdict: 'reject',
      legalCheck: { legalClass: 'prohibited', criteria: ['unsafe'], officerId: moderator.userId },
    })
    const record = await testDatabase().technology.findUniqueOrThrow({ where: { id } })
    expect(record).toMatchObject({ status: 'rejected', legalClass: 'prohibited', highTech: true })
  })

  it('needs no points, but no half of them either', async () => {
    const id = await submittedBy(owner, now)
    const ctx = contextOf(moderator, now)
    const half = turnDownListing(ctx, 'hold', await seen(id), { ...why, scores: { clarity: 2 } })
    await expect(half).rejects.toMatchObject({ reason: 'rubricIncomplete' })
    await turnDownListing(ctx, 'hold', await seen(id), why)
    expect(await decisionsOf(id)).toMatchObject([{ decision: 'hold', scores: null, total: null }])
  })
})
