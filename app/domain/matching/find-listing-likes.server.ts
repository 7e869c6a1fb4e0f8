import type { Filter, SearchEngine } from '#app/platform/search/engine'
import { createAnalyser } from '#app/platform/search/text/analyser'
import { type ListingDocument, listingIndexSettings } from '../search/listing-document'
import { findLikes, type Likes } from './find-likes'
import { answeringParts, askingParts } from './listing-parts'

const analyser = createAnalyser(listingIndexSettings.stopWords)

/** Entries whose words answer those of the given one, best first. */
export function findListingLikes(
  engine: SearchEngine<ListingDocument>,
  source: ListingDocument,
  options: { readonly filters: readonly Filter[]; readonly limit: number },
): Promise<Likes<ListingDocument>> {
  return findLikes({
    engine,
    analyser,
    partsOf: answeringParts,
    wanted: askingParts(source),
    filters: options.filters,
    limit: options.limit,
  })
}
