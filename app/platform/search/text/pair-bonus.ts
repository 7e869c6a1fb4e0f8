import type { CorpusStatistics } from '../engine'
import { rarity } from './relevance'
import { isSyllable } from './syllable'

/**
 * How much a pair of neighbours counts beside a word. Two Vietnamese syllables are often one word;
 * two English words seldom are.
 */
const SYLLABLE_PAIR_WEIGHT = 0.5
const WORD_PAIR_WEIGHT = 0.35

/** Two words that stand side by side, in base form, by a space. */
export function pairKey(first: string, second: string): string {
  return `${first} ${second}`
}

/** How much a pair tells; 0 for one that no document has. */
export function pairTells(statistics: CorpusStatistics, first: string, second: string): number {
  const weight = isSyllable(first) && isSyllable(second) ? SYLLABLE_PAIR_WEIGHT : WORD_PAIR_WEIGHT
  return weight * rarity(statistics.pairFrequency(first, second), statistics.documents)
}
