import type { CorpusStatistics } from '#app/platform/search/engine'
import type { ListingDocument } from '../search/listing-document'
import { embeddingText } from '../search/listing-embedding'
import type { WordList } from '../vocabulary/word-list'
import { listingAnalyser } from './analyser'
import { findListingLikes, type ListingIndex } from './find-listing-likes.server'
import { counterpartFilters } from './hard-conditions'
import { answeringParts, askingParts } from './listing-parts'
import {
  type Closeness,
  type MatchScore,
  type PreparedNeed,
  scoreMatch,
  sharedShare,
} from './match-score'
import { readText } from './scored-text'
import { textProfile } from './text-profile'

/** Most counterparts that one entry is matched with. */
const MOST_MATCHES = 30

export interface CandidateMatch extends MatchScore {
  readonly counterpart: ListingDocument
}

/**
 * The other side's entries that suit this one, best first, from either side by the same score.
 * @param known ids of counterparts to be scored again even where the search does not bring them
 */
export async function candidateMatches(
  index: ListingIndex,
  source: ListingDocument,
  now: Date,
  known: readonly string[] = [],
): Promise<CandidateMatch[]> {
  const { engine, list } = index
  const filters = counterpartFilters(source)
  const { likes } = await findListingLikes(index, source, { filters, limit: MOST_MATCHES * 2 })
  const documents = new Map(likes.map(({ document }) => [document.id, document]))
  for (const document of await engine.fetch(known)) documents.set(document.id, document)
  const score = scorer(source, await engine.statistics(), list, now)
  const closeness = await closenessTo(index, source, [...documents.keys()])
  return [...documents.values()]
    .flatMap((counterpart) => {
      const found = score(counterpart, closeness.get(counterpart.id))
      return found ? [{ ...found, counterpart }] : []
    })
    .sort(bestFirst)
    .slice(0, MOST_MATCHES)
}

/** By score; of two that are as good, the one that was confirmed last. */
export function bestFirst(a: CandidateMatch, b: CandidateMatch): number {
  return (
    b.score - a.score ||
    b.counterpart.freshAt - a.counterpart.freshAt ||
    (a.counterpart.id < b.counterpart.id ? -1 : 1)
  )
}

/** How close the others are in meaning; empty where the engine cannot tell. */
async function closenessTo(
  { engine: { semantic } }: ListingIndex,
  source: ListingDocument,
  among: readonly string[],
): Promise<Map<string, Closeness>> {
  if (!semantic || among.length === 0) return new Map()
  const { id } = source
  const query = { id, text: embeddingText(source), among, limit: among.length }
  const { leastScore: least } = semantic
  const found = await semantic.closest(query)
  return new Map(found.map(({ document, score }) => [document.id, { score, least }]))
}

function scorer(source: ListingDocument, statistics: CorpusStatistics, list: WordList, now: Date) {
  const apart = (document: ListingDocument) => readText(answeringParts(document), listingAnalyser)
  if (source.kind === 'need') {
    const need = prepareNeed(source, statistics, list)
    return (technology: ListingDocument, closeness?: Closeness) =>
      scoreMatch(need, technology, apart(technology), now, closeness)
  }
  const text = apart(source)
  return (need: ListingDocument, closeness?: Closeness) =>
    scoreMatch(prepareNeed(need, statistics, list), source, text, now, closeness)
}

function prepareNeed(
  document: ListingDocument,
  statistics: CorpusStatistics,
  list: WordList,
): PreparedNeed {
  const parts = askingParts(document)
  const profile = textProfile(parts, statistics, listingAnalyser, list)
  return { document, parts, profile, shareOf: sharedShare(profile, statistics, listingAnalyser) }
}
