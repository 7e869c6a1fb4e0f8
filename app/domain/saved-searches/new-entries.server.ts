import type { SearchEngine } from '#app/platform/search/engine'
import type { ListingDocument } from '../search/listing-document'
import { listingQuery, type Today } from '../search/listing-query'
import { parseSearchParams } from '../search/search-schemas'

/** An entry published this long ago may still be on its way into the index. */
export const INDEX_LAG_MS = 86_400_000
/** Most new entries that are looked at one by one; beyond it all count as told. */
const MOST_ENTRIES = 1_000

/** Entries of a search, newest first. */
export interface NewEntries {
  ids: readonly string[]
  /** True where there are more than are listed. */
  more: boolean
}

/**
 * The entries that a saved search finds and that were published since. Only entries with all the words
 * count: those with some of them are a help on the page and no news.
 */
export async function newEntries(
  engine: SearchEngine<ListingDocument>,
  query: string,
  since: Date,
  today: Today,
): Promise<NewEntries> {
  const parsed = parseSearchParams(new URLSearchParams(query))
  if (!parsed.ok) return { ids: [], more: false }
  const params = { ...parsed.params, sort: 'newest' as const, page: 1, limit: MOST_ENTRIES }
  const asked = listingQuery(params, 'all', today)
  const { hits, total } = await engine.search({
    ...asked,
    filters: [...(asked.filters ?? []), { field: 'publishedAt', from: since.getTime() }],
    facets: [],
    highlight: [],
  })
  return { ids: hits.map(({ document }) => document.id), more: total > hits.length }
}
