import type { Filter, SearchEngine } from '#app/platform/search/engine'
import type { ListingDocument } from '../search/listing-document'
import type { WordList } from '../vocabulary/word-list'
import { listingAnalyser } from './analyser'
import { findLikes, type Likes } from './find-likes'
import { answeringParts, askingParts } from './listing-parts'

/** Where entries are found, and which words mean the same. */
export interface ListingIndex {
  readonly engine: SearchEngine<ListingDocument>
  readonly list: WordList
}

/** Entries whose words answer those of the given one, best first. */
export function findListingLikes(
  { engine, list }: ListingIndex,
  source: ListingDocument,
  options: { readonly filters: readonly Filter[]; readonly limit: number },
): Promise<Likes<ListingDocument>> {
  return findLikes({
    engine,
    analyser: listingAnalyser,
    list,
    partsOf: answeringParts,
    wanted: askingParts(source),
    filters: options.filters,
    limit: options.limit,
  })
}
