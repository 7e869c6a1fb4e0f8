import type { MultiSearchResult } from 'meilisearch'
import type { CandidateQuery, CorpusStatistics } from '../engine'
import { rarity } from '../text/relevance'
import type { FocusedQuery } from './query-plan'

/** How much each word, and each pair of neighbours, of a query tells in this corpus. */
export interface Tells {
  readonly words: ReadonlyMap<string, number>
  readonly pairs: ReadonlyMap<string, number>
}

export function tellsOf({ terms, pairs }: CandidateQuery, statistics: CorpusStatistics): Tells {
  const words = new Map<string, number>()
  for (const { base, weight } of terms) {
    const tells = weight * rarity(statistics.baseFrequency(base), statistics.documents)
    words.set(base, (words.get(base) ?? 0) + tells)
  }
  return { words, pairs: pairs ?? new Map() }
}

export function mostTellingFirst(tells: ReadonlyMap<string, number>): string[] {
  return [...tells].sort((a, b) => b[1] - a[1]).map(([words]) => words)
}

/** A document by its id in Meilisearch. */
export interface Found {
  readonly id: string
  readonly score: number
}

/** The hits of all queries as one list: a document counts what it is known to have, each word once. */
export function mergeHits(
  asked: readonly FocusedQuery[],
  results: readonly MultiSearchResult<{ id: string }>[],
  tells: Tells,
): Found[] {
  const known = new Map<string, { words: Set<string>; pairs: Set<string> }>()
  results.forEach(({ hits }, at) => {
    const { words = [], pair } = asked[at] ?? {}
    for (const { id, _rankingScoreDetails } of hits) {
      const has = known.get(id) ?? { words: new Set(), pairs: new Set() }
      known.set(id, has)
      if (pair !== undefined) has.pairs.add(pair)
      const matched = pair === undefined ? _rankingScoreDetails?.words?.matchingWords : words.length
      for (const word of words.slice(0, matched ?? 1)) has.words.add(word)
    }
  })
  return [...known]
    .map(([id, { words, pairs }]) => ({
      id,
      score: sumOf(words, tells.words) + sumOf(pairs, tells.pairs),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

function sumOf(keys: ReadonlySet<string>, tells: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const key of keys) sum += tells.get(key) ?? 0
  return sum
}
