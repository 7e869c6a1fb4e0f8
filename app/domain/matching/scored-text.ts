import type { CorpusStatistics } from '#app/platform/search/engine'
import type { Analyser } from '#app/platform/search/text/analyser'
import { pairKey } from '#app/platform/search/text/pair-bonus'
import { saturated } from '#app/platform/search/text/relevance'
import { tokenise } from '#app/platform/search/text/tokenise'
import type { ProfilePart, ProfileWord, TextProfile } from './text-profile'

/** A candidate's text, taken apart once so that several profiles can be held against it. */
export interface TakenApart {
  readonly bases: ReadonlyMap<string, number>
  readonly exacts: ReadonlyMap<string, number>
  readonly pairs: ReadonlyMap<string, number>
  readonly length: number
}

/** Counts words and pairs, each occurrence as much as its part weighs. */
export function takeApart(parts: readonly ProfilePart[], analyser: Analyser): TakenApart {
  const bases = new Map<string, number>()
  const exacts = new Map<string, number>()
  const pairs = new Map<string, number>()
  let length = 0
  for (const { text, weight } of parts) {
    let previous: string | undefined
    for (const { exact, base } of tokenise(text)) {
      if (previous !== undefined) add(pairs, pairKey(previous, base), weight)
      previous = base
      if (analyser.isStopWord(exact)) continue
      length += weight
      add(bases, base, weight)
      if (exact !== base) add(exacts, exact, weight)
    }
  }
  return { bases, exacts, pairs, length }
}

/** How well a text answers a profile: BM25 over words, marked words and pairs. */
export function scoreText(
  profile: TextProfile,
  text: TakenApart,
  statistics: CorpusStatistics,
): number {
  const { averageLength } = statistics
  let score = 0
  for (const word of profile.words) score += scoreWord(word, text, averageLength)
  for (const [pair, tells] of profile.pairs) {
    const count = text.pairs.get(pair)
    if (count !== undefined) score += tells * saturated(count, text.length, averageLength)
  }
  return score
}

/** What one word adds to the score of a text; 0 where the text does not have it. */
export function scoreWord(word: ProfileWord, text: TakenApart, averageLength: number): number {
  const count = text.bases.get(word.base)
  if (count === undefined) return 0
  const exact = word.exact === word.base ? undefined : text.exacts.get(word.exact)
  return (
    word.baseTells * saturated(count, text.length, averageLength) +
    (exact === undefined ? 0 : word.exactTells * saturated(exact, text.length, averageLength))
  )
}

function add(counts: Map<string, number>, key: string, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight)
}
