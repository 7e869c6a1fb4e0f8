import type { SearchEngine } from '#app/platform/search/engine'
import type { ListingDocument, SearchKind } from './listing-document'

/**
 * Ids of the entries that a search for the text shows first: those with all words, or with some
 * where none has all.
 */
export async function searchIds(
  engine: SearchEngine<ListingDocument>,
  text: string,
  kind: SearchKind,
  limit: number,
): Promise<string[]> {
  const query = { text, filters: [{ field: 'kind', in: [kind] }], limit }
  const all = await engine.search({ ...query, words: 'all' })
  const found = all.total > 0 ? all : await engine.search({ ...query, words: 'any' })
  return found.hits.map(({ document }) => document.id)
}
