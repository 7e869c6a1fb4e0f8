import type { Filter, SearchEngine } from '#app/platform/search/engine'
import type { ListingDocument } from '../search/listing-document'
import { embeddingText } from '../search/listing-embedding'
import type { WordList } from '../vocabulary/word-list'
import { listingAnalyser } from './analyser'
import { findLikes, type Likes } from './find-likes'
import { answeringParts, askingParts } from './listing-parts'

/** Where entries are found, and which words mean the same. */
export interface ListingIndex {
  readonly engine: SearchEngine<ListingDocument>
  readonly list: WordList
  /** True for a job, which may wait for a slow engine; people may not. */
  readonly unhurried?: boolean
}

interface LikesOptions {
  readonly filters: readonly Filter[]
  readonly limit: number
  /** True: meaning is not looked at, such as for a text that is still being written. */
  readonly wordsOnly?: boolean
}

/** Entries whose words, or whose meaning, answer the given one, best first. */
export function findListingLikes(
  { engine, list, unhurried = false }: ListingIndex,
  source: ListingDocument,
  options: LikesOptions,
): Promise<Likes<ListingDocument>> {
  const byMeaning = engine.semantic !== undefined && !options.wordsOnly
  return findLikes({
    engine,
    analyser: listingAnalyser,
    list,
    partsOf: answeringParts,
    wanted: askingParts(source),
    meaning: byMeaning ? { id: source.id, text: embeddingText(source) } : undefined,
    filters: options.filters,
    limit: options.limit,
    unhurried,
  })
}
