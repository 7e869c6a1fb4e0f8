import { describe, expect, it } from 'vitest'
import { listingCode } from '#app/domain/listings/listing-code'
import { rebuildIndex, searchListings, suggest } from '#app/domain/search/index.server'
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

const engines = {
  'the engine': () => new EmbeddedEngine<ListingDocument>(listingIndexSettings),
  'the database': () => new DownEngine(listingIndexSettings),
}

async function market() {
  const owner = await createVerifiedOwner()
  const patented = await publishedTechnology(owner, {
    sourceId: 'BG-2024-017',
    ipRights: {
      create: [
        { position: 0, type: 'patent', status: 'granted', number: 'VN 1-0012345' },
        {
          position: 1,
          type: 'patent',
          status: 'filed',
          number: 'VN 1-0099999',
          numberHidden: true,
        },
      ],
    },
  })
  // Has the numbers of the other in its words.
  await publishedTechnology(owner, {
    texts: { create: { lang: 'vi', title: 'Cải tiến sáng chế VN 1 0012345 theo BG 2024 017' } },
  })
  const need = await publishedNeed(owner, { sourceId: 'NC.2025/4' })
  const hidden = await publishedTechnology(owner, { hiddenAt: new Date() })
  return { patented, need, hidden }
}

describe.each(Object.entries(engines))('typing a code, answered by %s', (_name, create) => {
  async function find(query: string) {
    const engine = create()
    await rebuildIndex({ db: testDatabase(), engine, now: new Date() })
    const parsed = parseSearchParams(new URLSearchParams(query))
    if (!parsed.ok) throw new Error('unreadable')
    const parts = { db: testDatabase(), engine, now: new Date() }
    const { hits, total } = await searchListings(parts, parsed.params)
    expect(total).toBe(hits.length)
    return hits.map(({ id }) => id)
  }

  it('finds exactly the entry that has it', async () => {
    const { patented, need } = await market()
    for (const [id, typed] of [
      [patented.id, listingCode('technology', patented.id)],
      [patented.id, listingCode('technology', patented.id).toLowerCase().replaceAll('-', ' ')],
      [patented.id, patented.id],
      [patented.id, 'vn1 0012345'],
      [patented.id, 'bg2024017'],
      [need.id, listingCode('need', need.id)],
      [need.id, 'nc 2025-4'],
    ] as const) {
      expect(await find(`q=${typed}`), typed).toEqual([id])
    }
  })

  it('finds nothing that nobody may see', async () => {
    const { hidden } = await market()
    expect(await find(`q=${listingCode('technology', hidden.id)}`)).toEqual([])
    expect(await find('q=VN10099999')).toEqual([])
  })

  it('keeps to the conditions that are chosen', async () => {
    const { need } = await market()
    const code = listingCode('need', need.id)
    expect(await find(`q=${code}&kind=need`)).toEqual([need.id])
    expect(await find(`q=${code}&kind=technology`)).toEqual([])
  })
})

describe('codes while one types', () => {
  it('lead to the entry itself', async () => {
    const { patented } = await market()
    const engine = engines['the engine']()
    const parts = { db: testDatabase(), engine, now: new Date() }
    await rebuildIndex(parts)
    expect(await suggest(parts, listingCode('technology', patented.id), 'vi')).toMatchObject([
      { type: 'technology', slug: patented.slug },
    ])
    expect(await suggest(parts, 'VN 1-0099999', 'vi')).toEqual([])
  })
})
