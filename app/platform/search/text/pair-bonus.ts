import type { CorpusStatistics, SearchQuery } from '../engine'
import type { WeightedText } from '../fields'
import { rarity } from './relevance'
import { isSyllable } from './syllable'
import { tokenise } from './tokenise'

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

/** The pairs of a query with how much each tells, those of its other wordings at their weight. */
export function wantedPairs(
  { text, wordings = [] }: Pick<SearchQuery, 'text' | 'wordings'>,
  statistics: CorpusStatistics,
): Map<string, number> {
  const wanted = new Map<string, number>()
  for (const wording of [{ text, weight: 1 }, ...wordings]) {
    let previous: string | undefined
    for (const { base } of tokenise(wording.text)) {
      const tells = previous === undefined ? 0 : pairTells(statistics, previous, base)
      if (previous !== undefined && tells > 0) {
        const key = pairKey(previous, base)
        wanted.set(key, Math.max(wanted.get(key) ?? 0, wording.weight * tells))
      }
      previous = base
    }
  }
  return wanted
}

/** What a document's pairs add to its score: full points for a title's, half for running text. */
export function pairBonus(
  texts: readonly WeightedText[],
  wanted: ReadonlyMap<string, number>,
): number {
  let bonus = 0
  for (const { text, weight } of texts) {
    const found = new Set<string>()
    let previous = ''
    for (const { base } of tokenise(text)) {
      const pair = pairKey(previous, base)
      if (wanted.has(pair)) found.add(pair)
      previous = base
    }
    for (const pair of found) bonus += (wanted.get(pair) ?? 0) * Math.min(1, weight / 2)
  }
  return bonus
}
