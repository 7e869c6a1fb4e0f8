import type { CorpusStatistics } from '#app/platform/search/engine'
import type { Analyser } from '#app/platform/search/text/analyser'
import { pairKey, pairTells } from '#app/platform/search/text/pair-bonus'
import { tokenise } from '#app/platform/search/text/tokenise'
import type { WordList } from '../vocabulary/word-list'
import { type ProfilePart, type ProfileWord, profileWord, repeated } from './profile-word'
import { type Related, relatedWords } from './related-words'

/** What a text asks for: its telling words, most telling first, and pairs of neighbours. */
export interface TextProfile {
  readonly words: readonly ProfileWord[]
  /** How much each pair tells, by `pairKey`. */
  readonly pairs: ReadonlyMap<string, number>
  /** Sum of the words' weights. */
  readonly weight: number
  /** Other wordings of the same, by the list of words. */
  readonly related: Related
}

/** More words than these add noise and cost. */
const MOST_WORDS = 96

/**
 * Chooses the telling words of a text by how rare they are in the corpus. A word that is repeated
 * counts more, up to twice as much.
 */
export function textProfile(
  parts: readonly ProfilePart[],
  statistics: CorpusStatistics,
  analyser: Analyser,
  list: WordList,
): TextProfile {
  const counts = new Map<string, { exact: string; base: string; count: number }>()
  const pairCounts = new Map<string, { first: string; second: string; count: number }>()
  for (const { text, weight } of parts) {
    let previous: string | undefined
    for (const { exact, base } of tokenise(text)) {
      if (previous !== undefined) {
        const key = pairKey(previous, base)
        const pair = pairCounts.get(key) ?? { first: previous, second: base, count: 0 }
        pair.count += weight
        pairCounts.set(key, pair)
      }
      previous = base
      if (analyser.isStopWord(exact)) continue
      const word = counts.get(exact) ?? { exact, base, count: 0 }
      word.count += weight
      counts.set(exact, word)
    }
  }
  const words = [...counts.values()]
    .map(({ exact, base, count }) => profileWord(exact, base, repeated(count), statistics))
    .filter((word) => word.baseTells + word.exactTells > 0)
    .sort((a, b) => b.baseTells + b.exactTells - a.baseTells - a.exactTells)
    .slice(0, MOST_WORDS)
  const pairs = new Map<string, number>()
  for (const [key, { first, second, count }] of pairCounts) {
    const tells = repeated(count) * pairTells(statistics, first, second)
    if (tells > 0) pairs.set(key, tells)
  }
  const related = relatedWords(parts, { words, pairs }, list, statistics, analyser)
  return { words, pairs, weight: words.reduce((sum, word) => sum + word.weight, 0), related }
}
