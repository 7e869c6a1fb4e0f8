import { describe, expect, it } from 'vitest'
import { nearbyListings, rebuildIndex, searchListings } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { parseSearchParams } from '#app/domain/search/search-schemas'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { SearchUnavailableError } from '#app/platform/search/engine'
import { testDatabase } from '#tests/support/database'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'

const now = new Date()

async function market() {
  const owner = await createVerifiedOwner()
  const titles = [
    'Trạm xử lý nước thải chăn nuôi',
    'Bãi lọc xử lý nước thải sinh hoạt',
    'Xử lý nước thải xi mạ',
    'Bơm nước tưới vườn đồi',
    'Máy sấy vải thiều',
    // Words are rare only among many entries.
    ...Array.from({ length: 20 }, (_, number) => `Giống nấm ${number + 1}`),
  ]
  for (const title of titles) {
    await publishedTechnology(owner, {
      texts: { create: { lang: 'vi', title } },
      trl: title.includes('xi mạ') ? 5 : 8,
    })
  }
  const engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  await rebuildIndex({ db: testDatabase(), engine, now })
  return { db: testDatabase(), engine, now }
}

async function asked(parts: Awaited<ReturnType<typeof market>>, query: string) {
  const parsed = parseSearchParams(new URLSearchParams(query))
  if (!parsed.ok) throw new Error(query)
  const answer = await searchListings(parts, parsed.params)
  const nearby = await nearbyListings(parts, parsed.params, answer)
  return { exact: answer.hits.map(({ title }) => title), nearby: nearby.map(({ title }) => title) }
}

describe('entries near a search', () => {
  it('stand beside few exact ones where they share most of its words, under its conditions', async () => {
    const parts = await market()
    const { exact, nearby } = await asked(parts, 'q=xu ly nuoc thai chan nuoi')
    expect(exact).toEqual(['Trạm xử lý nước thải chăn nuôi'])
    expect(nearby.toSorted()).toEqual([
      'Bãi lọc xử lý nước thải sinh hoạt',
      'Xử lý nước thải xi mạ',
    ])
    expect((await asked(parts, 'q=xu ly nuoc thai chan nuoi&trlMin=7')).nearby).toEqual([
      'Bãi lọc xử lý nước thải sinh hoạt',
    ])
  })

  it.each([
    ['one word', 'q=say'],
    ['entries with some of the words already', 'q=may say chuoi'],
    ['no words', 'trlMin=7'],
    ['nothing', 'q=zzzz qqqq'],
  ])('are none for %s', async (_, query) => {
    expect((await asked(await market(), query)).nearby).toEqual([])
  })

  it('are none where the engine is lost between the two questions', async () => {
    const parts = await market()
    const parsed = parseSearchParams(new URLSearchParams('q=xu ly nuoc thai chan nuoi'))
    if (!parsed.ok) throw new Error('not read')
    const answer = await searchListings(parts, parsed.params)
    const lost = Object.assign(Object.create(parts.engine), {
      search: () => Promise.reject(new SearchUnavailableError('gone')),
    })
    expect(await nearbyListings({ ...parts, engine: lost }, parsed.params, answer)).toEqual([])
  })
})
