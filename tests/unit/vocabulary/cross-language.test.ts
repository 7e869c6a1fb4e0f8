import { beforeAll, describe, expect, it } from 'vitest'
import { findListingLikes } from '#app/domain/matching/index.server'
import { emptyDocument } from '#app/domain/search/empty-document'
import { searchIds } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { compileWordList, emptyWordList, type WordList } from '#app/domain/vocabulary/word-list'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { wordGroups } from '#prisma/seed/reference/word-groups'
import {
  englishNeeds,
  englishOnly,
  type OtherLanguageNeed,
  vietnameseNeeds,
  vietnameseOnly,
} from '#tests/support/cross-language-set'

const engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
const seeded = compileWordList(wordGroups)

beforeAll(() =>
  engine.upsert([
    ...englishOnly.map(([id, titleEn, bodyEn]) =>
      emptyDocument({ id, kind: 'technology', titleEn, bodyEn }),
    ),
    ...vietnameseOnly.map(([id, titleVi, bodyVi]) =>
      emptyDocument({ id, kind: 'technology', titleVi, bodyVi }),
    ),
  ]),
)

type Find = (list: WordList, text: string) => Promise<string[]>

const match: Find = async (list, text) => {
  const need = emptyDocument({ id: 'need', kind: 'need', summaryVi: text })
  const { likes } = await findListingLikes({ engine, list }, need, { filters: [], limit: 3 })
  return likes.map(({ document }) => document.id)
}
const search: Find = (list, text) => searchIds(engine, list, text, 'technology', 3)

/** Share of the needs whose answer is among the first three. */
async function recall3(find: Find, list: WordList, needs: readonly OtherLanguageNeed[]) {
  let found = 0
  for (const [text, answer] of needs) if ((await find(list, text)).includes(answer)) found++
  return found / needs.length
}

describe('a need in one language and a technology in the other', () => {
  it.each([
    ['matching', 'Vietnamese', match, vietnameseNeeds],
    ['matching', 'English', match, englishNeeds],
    ['searching', 'Vietnamese', search, vietnameseNeeds],
    ['searching', 'English', search, englishNeeds],
  ] as const)('meet by the list of words: %s, %s', async (_how, _language, find, needs) => {
    const without = await recall3(find, emptyWordList, needs)
    const within = await recall3(find, seeded, needs)
    expect(without).toBeLessThanOrEqual(0.3)
    expect(within).toBeGreaterThanOrEqual(0.85)
  })
})
