import type { CorpusStatistics } from '#app/platform/search/engine'
import { BASE_WEIGHT, EXACT_WEIGHT, rarity } from '#app/platform/search/text/relevance'

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

/** How much more a word counts that is repeated: up to twice as much. */
export function repeated(count: number): number {
  return (2 * count) / (count + 1)
}
