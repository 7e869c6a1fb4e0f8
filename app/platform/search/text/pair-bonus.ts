import type { CorpusStatistics } from '../engine'
import { rarity } from './relevance'
import type { Token } from './tokenise'

/** How much a pair of neighbours counts beside a single word. */
export const PAIR_WEIGHT = 0.5

/** Pairs of neighbours in a text, in base form, each with how often it is there. */
export function pairsIn(tokens: readonly Token[]): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let i = 1; i < tokens.length; i++) {
    const key = `${tokens[i - 1]?.base} ${tokens[i]?.base}`
    pairs.set(key, (pairs.get(key) ?? 0) + 1)
  }
  return pairs
}

/** How much a pair tells; 0 for one that no document has. */
export function pairRarity(statistics: CorpusStatistics, pair: string): number {
  const [first = '', second = ''] = pair.split(' ')
  return rarity(statistics.pairFrequency(first, second), statistics.documents)
}
