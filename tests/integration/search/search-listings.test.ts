import { beforeEach, describe, expect, it } from 'vitest'
import {
  indexListing,
  indexOrganisation,
  rebuildIndex,
  searchListings,
} from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { parseSearchParams } from '#app/domain/search/search-schemas'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { SearchUnavailableError } from '#app/platform/search/engine'
import { testDatabase } from '#tests/support/database'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'

/** The embedded engine on a day when it does not answer searches. */
class DownEngine extends EmbeddedEngine<ListingDocument> {
  override search(): Promise<never> {
    return Promise.reject(new SearchUnavailableError('down'))
  }
}

let engine: EmbeddedEngine<ListingDocument>
let owner: Awaited<ReturnType<typeof createVerifiedOwner>>
const now = new Date('2026-11-20T00:00:00Z')

const parts = () => ({ db: testDatabase(), engine, now })
const ask = (query: string, by = engine) => {
  const parsed = parseSearchParams(new URLSearchParams(query))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return searchListings({ db: testDatabase(), engine: by, now }, parsed.params)
}
const slugs = async (query: string, by = engine) =>
  (await ask(query, by)).hits.map(({ slug }) => slug)

beforeEach(async () => {
  engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  owner = await createVerifiedOwner({ name: 'Viện Cơ điện nông nghiệp' })
  await publishedTechnology(owner, {
    slug: 'say-lanh',
    trl: 8,
    priceMin: 300_000_000n,
    sourceId: 'BG-2024-017',
    texts: {
      create: [
        { lang: 'vi', title: 'Máy sấy lạnh vải thiều', summary: 'Giữ màu & hương' },
        { lang: 'en', title: 'Cold dryer for lychee' },
      ],
    },
    ipRights: {
      create: [
        { position: 0, type: 'patent', status: 'granted', number: 'VN-1-0012345' },
        { position: 1, type: 'patent', status: 'filed', number: 'VN-SECRET-9', numberHidden: true },
      ],
    },
  })
  await publishedNeed(owner, { slug: 'can-say', anonymous: true, budgetMax: 500_000_000n })
  await rebuildIndex(parts())
})

describe('searchListings', () => {
  it('answers in the shape of the contract', async () => {
    const answer = await ask('q=may+say+lanh&limit=5')
    expect(answer).toMatchObject({
      total: 1,
      page: 1,
      limit: 5,
      engine: 'embedded',
      relaxed: false,
    })
    expect(answer.tookMs).toBeGreaterThanOrEqual(0)
    expect(answer.hits).toEqual([
      expect.objectContaining({
        kind: 'technology',
        slug: 'say-lanh',
        title: 'Máy sấy lạnh vải thiều',
        summary: 'Giữ màu & hương',
        organisation: { slug: owner.organisation.slug, name: 'Viện Cơ điện nông nghiệp' },
        trl: 8,
        highlights: {
          title: '<mark>Máy sấy lạnh</mark> vải thiều',
          summary: 'Giữ màu &amp; hương',
        },
      }),
    ])
    expect(answer.facets.trl).toEqual([{ value: '8', label: 'TRL 8', count: 1 }])
    expect(answer.facets.kind).toEqual([
      { value: 'technology', label: 'Công nghệ chào bán', count: 1 },
    ])
  })

  it('answers in English where there is English', async () => {
    const { hits } = await ask('q=lychee&lang=en')
    expect(hits[0]?.title).toBe('Cold dryer for lychee')
  })

  it('finds by public numbers and by no hidden one', async () => {
    expect(await slugs('q=VN-1-0012345')).toEqual(['say-lanh'])
    expect(await slugs('q=BG-2024-017')).toEqual(['say-lanh'])
    expect(await slugs('q=SECRET')).toEqual([])
  })

  it('says nothing of an anonymous asker, not even by searching for its name', async () => {
    const [need] = (await ask('kind=need')).hits
    expect(need).toMatchObject({ slug: 'can-say', organisation: null, places: [] })
    expect(await slugs(`kind=need&organisation=${owner.organisation.slug}`)).toEqual([])
    expect(await slugs('kind=need&q=Viện+Cơ+điện+nông+nghiệp')).toEqual([])
  })

  it('shows entries with some of the words where none has all, and says so', async () => {
    const answer = await ask('q=máy+sấy+tầng+sôi')
    expect(answer.relaxed).toBe(true)
    expect(answer.hits[0]?.slug).toBe('say-lanh')
  })

  it.each([
    ['the engine', () => engine],
    ['the database', () => new DownEngine(listingIndexSettings)],
  ])('narrows to what was published or confirmed of late: by %s', async (_by, by) => {
    const db = testDatabase()
    const [old, confirmed] = [new Date('2025-06-01'), new Date('2026-11-01')]
    const technology = await publishedTechnology(owner, { slug: 'cu', publishedAt: old })
    const kept = await publishedTechnology(owner, { slug: 'con-dung', publishedAt: old })
    await db.technology.update({ where: { id: kept.id }, data: { confirmedAt: confirmed } })
    await db.technology.updateMany({
      where: { slug: 'say-lanh' },
      data: { publishedAt: new Date('2026-09-15'), confirmedAt: null },
    })
    await rebuildIndex(parts())
    expect(technology.slug).toBe('cu')
    const answer = await ask('kind=technology&updated=90d', by())
    expect(answer.hits.map(({ slug }) => slug).sort()).toEqual(['con-dung', 'say-lanh'])
    expect(answer.facets.updated).toEqual([
      { value: '30d', label: 'Trong 30 ngày', count: 1 },
      { value: '90d', label: 'Trong 3 tháng', count: 2 },
      { value: '365d', label: 'Trong 12 tháng', count: 2 },
    ])
    expect(answer.facets.kind?.[0]).toMatchObject({ value: 'technology', count: 2 })
    expect(await slugs('kind=technology&updated=30d', by())).toEqual(['con-dung'])
  })

  it('finds organisations where they are asked for', async () => {
    expect(await slugs('q=cơ+điện&kind=organisation')).toEqual([owner.organisation.slug])
  })
})

describe('the index follows the database', () => {
  it.each([
    ['withdrawn', { status: 'withdrawn' as const }],
    ['expired', { status: 'expired' as const }],
    ['hidden', { hiddenAt: now }],
  ])('drops what is %s and takes it back', async (_, change) => {
    const db = testDatabase()
    const { id } = await db.technology.update({ where: { slug: 'say-lanh' }, data: change })
    await indexListing(parts(), 'technology', id)
    expect(await slugs('q=sấy+lạnh&kind=technology')).toEqual([])
    await db.technology.update({ where: { id }, data: { status: 'published', hiddenAt: null } })
    await indexListing(parts(), 'technology', id)
    expect(await slugs('q=sấy+lạnh')).toEqual(['say-lanh'])
  })

  it('drops everything of an organisation that is suspended, and carries its new name', async () => {
    const db = testDatabase()
    const { id } = owner.organisation
    await db.organisation.update({ where: { id }, data: { name: 'Viện mới' } })
    await indexOrganisation(parts(), id)
    expect((await ask('q=sấy+lạnh')).hits[0]?.organisation?.name).toBe('Viện mới')
    await db.organisation.update({ where: { id }, data: { status: 'suspended' } })
    await indexOrganisation(parts(), id)
    expect(await slugs('')).toEqual([])
    expect(await slugs('kind=organisation')).toEqual([])
  })
})

describe('without the engine', () => {
  it('answers from the database, marks disregarded, with the same filters, and says so', async () => {
    const down = new DownEngine(listingIndexSettings)
    const answer = await ask('q=may+say', down)
    expect(answer.engine).toBe('database')
    expect(answer.hits.map(({ slug }) => slug)).toEqual(['say-lanh'])
    expect(answer.hits[0]?.highlights.title).toContain('<mark>Máy sấy</mark>')
    expect(await slugs('q=sấy&trlMin=9', down)).toEqual([])
    expect((await slugs('', down)).sort()).toEqual(['can-say', 'say-lanh'])
    expect(await slugs("q=99%25'zz\\_", down)).toEqual([])
    expect(await slugs('q=cơ+điện&kind=organisation', down)).toEqual([owner.organisation.slug])
  })
})
