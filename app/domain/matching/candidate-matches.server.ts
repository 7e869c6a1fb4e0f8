import type { CorpusStatistics } from '#app/platform/search/engine'
import type { ListingDocument } from '../search/listing-document'
import type { WordList } from '../vocabulary/word-list'
import { listingAnalyser } from './analyser'
import { findListingLikes, type ListingIndex } from './find-listing-likes.server'
import { counterpartFilters } from './hard-conditions'
import { answeringParts, askingParts } from './listing-parts'
import { type MatchScore, type PreparedNeed, scoreMatch, sharedShare } from './match-score'
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
  return [...documents.values()]
    .flatMap((counterpart) => {
      const found = score(counterpart)
      return found ? [{ ...found, counterpart }] : []
    })
    .sort((a, b) => b.score - a.score || (a.counterpart.id < b.counterpart.id ? -1 : 1))
    .slice(0, MOST_MATCHES)
}

function scorer(source: ListingDocument, statistics: CorpusStatistics, list: WordList, now: Date) {
  const apart = (document: ListingDocument) => readText(answeringParts(document), listingAnalyser)
  if (source.kind === 'need') {
    const need = prepareNeed(source, statistics, list)
    return (technology: ListingDocument) => scoreMatch(need, technology, apart(technology), now)
  }
  const text = apart(source)
  return (need: ListingDocument) =>
    scoreMatch(prepareNeed(need, statistics, list), source, text, now)
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
