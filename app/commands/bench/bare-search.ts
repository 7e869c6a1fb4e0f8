import type { ListingDocument } from '#app/domain/search/listing-document'
import { listingQuery } from '#app/domain/search/listing-query'
import { parseSearchParams } from '#app/domain/search/search-schemas'
import { compileWordList } from '#app/domain/vocabulary/word-list'
import type { SearchEngine, SearchResult } from '#app/platform/search/engine'
import { wordGroups } from '#prisma/seed/reference/word-groups'
import type { GeneratedQuery } from './generator/generate-queries'

/** Sends the n-th query to the engine as the product would, and nothing around it. */
export function bareSearch(
  engine: SearchEngine<ListingDocument>,
  queries: readonly GeneratedQuery[],
): (number: number) => Promise<SearchResult<ListingDocument>> {
  const today = { now: new Date(), list: compileWordList(wordGroups) }
  return async (number) => {
    const parsed = parseSearchParams(new URLSearchParams(queries[number % queries.length]))
    if (!parsed.ok) throw new TypeError('a generated query does not parse')
    return engine.search(listingQuery(parsed.params, 'all', today))
  }
}
