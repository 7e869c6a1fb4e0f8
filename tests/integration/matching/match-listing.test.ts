import { beforeEach, expect, it } from 'vitest'
import { matchListing } from '#app/domain/matching/index.server'
import { parseReasons } from '#app/domain/matching/match-reason'
import { rebuildIndex } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { testDatabase } from '#tests/support/database'
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
