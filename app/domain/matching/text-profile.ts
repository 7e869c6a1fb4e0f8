import type { CorpusStatistics } from '#app/platform/search/engine'
import type { Analyser } from '#app/platform/search/text/analyser'
import { pairKey, pairTells } from '#app/platform/search/text/pair-bonus'
import { BASE_WEIGHT, EXACT_WEIGHT, rarity } from '#app/platform/search/text/relevance'
import { tokenise } from '#app/platform/search/text/tokenise'

/** A part of what is asked for, with how much a word in it counts. */
export interface ProfilePart {
  readonly text: string
  readonly weight: number
  /** Set for the English half of a bilingual entry, so that readers are shown words of one language. */
  readonly english?: boolean
}

/** A word of the profile: how much it tells without and with its marks and ending. */
export interface ProfileWord {
  readonly exact: string
  readonly base: string
  /** How much it is asked for, before rarity. */
  readonly weight: number
  readonly baseTells: number
  readonly exactTells: number
}

/** What a text asks for: its telling words, most telling first, and pairs of neighbours. */
export interface TextProfile {
  readonly words: readonly ProfileWord[]
  /** How much each pair tells, by `pairKey`. */
  readonly pairs: ReadonlyMap<string, number>
  /** Sum of the words' weights. */
  readonly weight: number
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
  return { words, pairs, weight: words.reduce((sum, word) => sum + word.weight, 0) }
}

/** A word with what it tells in this corpus. */
export function profileWord(
  exact: string,
  base: string,
  weight: number,
  statistics: CorpusStatistics,
): ProfileWord {
  const { documents } = statistics
  const baseRarity = rarity(statistics.baseFrequency(base), documents)
  if (exact === base) return { exact, base, weight, baseTells: weight * baseRarity, exactTells: 0 }
  const exactRarity = rarity(statistics.exactFrequency(exact), documents)
  return {
    exact,
    base,
    weight,
    baseTells: weight * BASE_WEIGHT * baseRarity,
    exactTells: weight * EXACT_WEIGHT * exactRarity,
  }
}

function repeated(count: number): number {
  return (2 * count) / (count + 1)
}
