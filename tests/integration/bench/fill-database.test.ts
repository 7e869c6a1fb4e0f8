import { describe, expect, it } from 'vitest'
import { fillDatabase, ownerOf } from '#app/commands/bench/fill-database'
import { generateQueries } from '#app/commands/bench/generator/generate-queries'
import { searchMeanwhile } from '#app/commands/bench/search-meanwhile'
import { matchListing } from '#app/domain/matching/index.server'
import { rebuildIndex } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { testDatabase, testDatabaseUrl } from '#tests/support/database'

const SIZE = 200
const now = new Date()

describe('a database that was filled for a benchmark', () => {
  it('holds the entries as the exchange would: public, searchable and matched', async () => {
    const db = testDatabase()
    const { entryOf, organisationIds } = await fillDatabase(testDatabaseUrl(), SIZE, now)
    expect(await db.technology.count({ where: { status: 'published' } })).toBe(160)
    expect(await db.need.count({ where: { status: 'published' } })).toBe(40)
    expect(await db.technologyText.count({ where: { lang: 'en' } })).toBe(54)
    const owner = await db.user.findUniqueOrThrow({
      where: { id: ownerOf(organisationIds[0] ?? '') },
      include: { memberships: true },
    })
    expect(owner.memberships).toMatchObject([{ role: 'owner', status: 'active' }])

    const engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
    expect(await rebuildIndex({ db, engine, now })).toBe(SIZE + organisationIds.length)
    const meanwhile = searchMeanwhile(engine, generateQueries(entryOf, SIZE, 20))
    await expect.poll(() => meanwhile.found.searches).toBeGreaterThan(1)
    await meanwhile.stop()
    expect(meanwhile.found).toMatchObject({ errors: 0, empty: 0 })

    const need = entryOf(4)
    expect(need.kind).toBe('need')
    const { added } = await matchListing({ db, engine, now }, 'need', need.id)
    expect(added.length).toBeGreaterThan(0)
  })

  it('counts searches that fail and those that find nothing', async () => {
    const engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
    const { stop, found } = searchMeanwhile(engine, [
      { q: 'máy sấy' },
      { q: 'máy sấy', trlMin: 'x' },
    ])
    await expect.poll(() => found.searches).toBeGreaterThan(3)
    await stop()
    expect(found.errors).toBeGreaterThan(0)
    expect(found.empty).toBeGreaterThan(0)
    expect(found.errors + found.empty).toBe(found.searches)
  })
})
