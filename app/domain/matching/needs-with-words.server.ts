import type { SearchEngine } from '#app/platform/search/engine'
import type { ListingDocument } from '../search/listing-document'

/** Needs that one word is looked for in at most: a word of more needs tells too little to change their matches. */
const MOST_NEEDS = 500

/**
 * Ids of the published needs that have one of the words or phrases: those whose matches a change of what the words
 * mean may touch, since a pair is scored by what its need says.
 */
export async function needsWithWords(
  engine: SearchEngine<ListingDocument>,
  words: readonly string[],
): Promise<string[]> {
  const ids = new Set<string>()
  for (const text of words) {
    const filters = [{ field: 'kind', in: ['need'] }]
    const { hits } = await engine.search({ text, words: 'all', filters, limit: MOST_NEEDS })
    for (const { document } of hits) ids.add(document.id)
  }
  return [...ids].sort()
}
