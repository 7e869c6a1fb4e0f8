import { SearchUnavailableError } from '#app/platform/search/engine'
import { wordListOn } from '../vocabulary/index.server'
import { hasSeveralWords, listingQuery } from './listing-query'
import type { ListingHit, SearchAnswer } from './search-answer'
import type { SearchParts } from './search-listings.server'
import type { SearchParams } from './search-schemas'
import { toListingHit } from './to-listing-hit'

/** So few results leave room for more. */
const FEW = 3
const MOST = 5
/** What scores less than this share of the best entry has little to do with the search. */
const LEAST_SHARE = 0.5

/**
 * Entries beyond those that have every word of a search: where these are few, the closest that have some of the words,
 * under the same conditions. None where the answer shows such entries itself, and none while the engine is down.
 */
export async function nearbyListings(
  { db, engine, now }: SearchParts,
  params: SearchParams,
  { total, hits, relaxed, engine: by }: SearchAnswer,
): Promise<ListingHit[]> {
  const many = total === 0 || total > FEW || hits.length < total
  if (many || relaxed || by === 'database' || !hasSeveralWords(params.q)) return []
  const asked = { ...params, sort: 'relevance' as const, limit: FEW + MOST }
  const today = { now, list: await wordListOn(db, now) }
  try {
    const found = await engine.search({ ...listingQuery(asked, 'any', today), facets: [] })
    const shown = new Set(hits.map(({ id }) => id))
    const least = (found.hits[0]?.score ?? 0) * LEAST_SHARE
    return found.hits
      .filter(({ document, score }) => score >= least && !shown.has(document.id))
      .slice(0, MOST)
      .map((hit) => toListingHit(hit, params.lang))
  } catch (error) {
    if (error instanceof SearchUnavailableError) return []
    throw error
  }
}
