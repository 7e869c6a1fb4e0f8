import { beforeEach, expect, it } from 'vitest'
import { matchListing } from '#app/domain/matching/index.server'
import { parseReasons } from '#app/domain/matching/match-reason'
import { points } from '#app/domain/matching/match-score'
import { rebuildIndex } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { testDatabase } from '#tests/support/database'
import { interestInput } from '#tests/support/factories/deals'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'

const now = new Date()
let engine: EmbeddedEngine<ListingDocument>
let technology: { id: string }
let need: { id: string }
let supplier: Awaited<ReturnType<typeof createVerifiedOwner>>

const parts = () => ({ db: testDatabase(), engine, now })
const stored = () => testDatabase().match.findMany()
const text = (title: string) => ({ texts: { create: { lang: 'vi', title } } })

beforeEach(async () => {
  engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  supplier = await createVerifiedOwner()
  const asker = await createVerifiedOwner()
  technology = await publishedTechnology(supplier, { trl: 8, ...text('Máy sấy lạnh vải thiều') })
  for (const title of [
    'Phần mềm truy xuất nguồn gốc',
    'Gạch không nung từ tro bay',
    'Men nuôi cá',
  ]) {
    await publishedTechnology(supplier, text(title))
  }
  need = await publishedNeed(asker, { trlMin: 7, ...text('Cần sấy lạnh vải thiều') })
  await publishedNeed(supplier, text('Cần sấy lạnh vải thiều cho chính viện'))
  await rebuildIndex(parts())
})

it('stores what suits from either side, with reasons, and never the own entries', async () => {
  const result = await matchListing(parts(), 'need', need.id)
  expect(result).toMatchObject({ kept: 0, removed: 0 })
  expect(result.added).toEqual([
    { technologyId: technology.id, needId: need.id, score: expect.any(Number) },
  ])
  const [match, ...more] = await stored()
  expect(more).toEqual([])
  expect(match?.score).toBe(result.added[0]?.score)
  expect(parseReasons(match?.reasons).map(({ code }) => code)).toEqual(
    expect.arrayContaining(['words', 'readiness']),
  )
  expect(await matchListing(parts(), 'technology', technology.id)).toEqual({
    added: [],
    kept: 1,
    removed: 0,
  })
  expect((await stored())[0]?.score).toBe(match?.score)
})

it('removes what no longer holds, from the side that changed', async () => {
  await matchListing(parts(), 'need', need.id)
  await testDatabase().technology.update({ where: { id: technology.id }, data: { trl: 5 } })
  await rebuildIndex(parts())
  expect(await matchListing(parts(), 'technology', technology.id)).toEqual({
    added: [],
    kept: 0,
    removed: 1,
  })
  expect(await stored()).toEqual([])
})

it('removes the matches of an entry that may not be seen, also before the index knows', async () => {
  await matchListing(parts(), 'need', need.id)
  await testDatabase().need.update({ where: { id: need.id }, data: { status: 'withdrawn' } })
  expect(await matchListing(parts(), 'technology', technology.id)).toMatchObject({ removed: 1 })
  await testDatabase().need.update({ where: { id: need.id }, data: { status: 'published' } })
  await matchListing(parts(), 'need', need.id)
  await testDatabase().need.update({ where: { id: need.id }, data: { hiddenAt: now } })
  expect(await matchListing(parts(), 'need', need.id)).toMatchObject({ removed: 1 })
})

it('leaves a dismissed match dismissed, whether it still holds or not', async () => {
  await matchListing(parts(), 'need', need.id)
  await testDatabase().match.updateMany({ data: { status: 'dismissed' } })
  expect(await matchListing(parts(), 'need', need.id)).toMatchObject({ added: [], kept: 1 })
  await testDatabase().technology.update({ where: { id: technology.id }, data: { trl: 1 } })
  await rebuildIndex(parts())
  expect(await matchListing(parts(), 'need', need.id)).toMatchObject({ removed: 0 })
  expect((await stored()).map(({ status }) => status)).toEqual(['dismissed'])
})

it('matches nobody who is not verified', async () => {
  await testDatabase().organisation.update({
    where: { id: supplier.organisation.id },
    data: { status: 'pending' },
  })
  await rebuildIndex(parts())
  expect((await matchListing(parts(), 'need', need.id)).added).toEqual([])
})

const DAY_MS = 86_400_000

/** Interests of one organisation in the technology whose due date is over. */
async function receivedInterests(answered: number, left: number) {
  const { userId: authorId, organisation: asker } = await createVerifiedOwner()
  const { currency: _, ...said } = interestInput()
  const createdAt = new Date(now.getTime() - 30 * DAY_MS)
  const row = {
    technologyId: technology.id,
    fromOrganisationId: asker.id,
    toOrganisationId: supplier.organisation.id,
    authorId,
    ...said,
    dueAt: new Date(now.getTime() - 20 * DAY_MS),
    createdAt,
  }
  const accepted = { ...row, status: 'accepted' as const, answeredAt: createdAt }
  await testDatabase().interest.createMany({
    data: [...Array(answered).fill(accepted), ...Array(left).fill(row)],
  })
}

it('raises a supplier that answers, and lowers one that leaves people waiting', async () => {
  const scoreWith = async (answered: number, left: number) => {
    await testDatabase().interest.deleteMany()
    await receivedInterests(answered, left)
    await matchListing(parts(), 'need', need.id)
    const [match] = await stored()
    const reply = parseReasons(match?.reasons).find(({ code }) => code === 'reply')
    const fromOtherSide = await matchListing(parts(), 'technology', technology.id)
    expect(fromOtherSide.kept).toBe(1)
    expect((await stored())[0]?.score).toBe(match?.score)
    return { score: match?.score ?? 0, reply }
  }
  const unknown = await scoreWith(0, 0)
  expect(unknown.reply).toBeUndefined()
  const good = await scoreWith(5, 0)
  expect(good.reply).toEqual({
    code: 'reply',
    points: points.reply,
    params: { answered: 5, counted: 5 },
  })
  expect(good.score).toBeCloseTo(unknown.score + points.reply)
  const bad = await scoreWith(1, 4)
  expect(bad.reply).toMatchObject({ params: { answered: 1, counted: 5 } })
  expect(bad.score).toBeCloseTo(unknown.score - points.reply * 0.6)
})
