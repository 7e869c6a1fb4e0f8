import type { SearchEngine } from '#app/platform/search/engine'
import type { WordList } from '../vocabulary/word-list'
import type { ListingDocument, SearchKind } from './listing-document'
import { asked } from './listing-query'

/**
 * Ids of the entries that a search for the text shows first: those with all words, or with some
 * where none has all.
 */
export async function searchIds(
  engine: SearchEngine<ListingDocument>,
  list: WordList,
  text: string,
  kind: SearchKind,
  limit: number,
): Promise<string[]> {
  const query = { filters: [{ field: 'kind', in: [kind] }], limit, meaning: true }
  const all = await engine.search({ ...query, ...asked(text, 'all', list) })
  const found = all.total > 0 ? all : await engine.search({ ...query, ...asked(text, 'any', list) })
  return found.hits.map(({ document }) => document.id)
}
