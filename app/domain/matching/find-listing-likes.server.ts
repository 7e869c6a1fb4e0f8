import type { Filter, SearchEngine } from '#app/platform/search/engine'
import type { ListingDocument } from '../search/listing-document'
import { listingAnalyser } from './analyser'
import { findLikes, type Likes } from './find-likes'
import { answeringParts, askingParts } from './listing-parts'

/** Entries whose words answer those of the given one, best first. */
export function findListingLikes(
  engine: SearchEngine<ListingDocument>,
  source: ListingDocument,
  options: { readonly filters: readonly Filter[]; readonly limit: number },
): Promise<Likes<ListingDocument>> {
  return findLikes({
    engine,
    analyser: listingAnalyser,
    partsOf: answeringParts,
    wanted: askingParts(source),
    filters: options.filters,
    limit: options.limit,
  })
}
