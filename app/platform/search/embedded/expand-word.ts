import type { SearchWord } from '../text/analyser'
import { editsForgiven, withinEdits } from '../text/edit-distance'
import { BASE_WEIGHT, EXACT_WEIGHT } from '../text/relevance'
import type { InvertedIndex } from './inverted-index'
import { isStemOf } from './is-stem-of'

export interface WeightedTermNumber {
  readonly term: number
  readonly weight: number
  /** True where a match is a match of the word as written. */
  readonly exact: boolean
}

const GUESS_WEIGHT = 0.5
const MOST_GUESSES = 24
const SHORTEST_PREFIX = 2

/**
 * The terms that stand for a word: the word itself without and with its marks. A word that no
 * document has is taken for a typing error or, where allowed, for the beginning of a word.
 */
export function expandWord(
  index: InvertedIndex,
  word: SearchWord,
  guess: { readonly typos: boolean; readonly prefix: boolean },
): WeightedTermNumber[] {
  const known = knownTerms(index, word)
  if (known.length > 0) return known
  const guesses = new Set<string>()
  const neighbours = index.words.withInitial(word.base.charAt(0))
  if (guess.prefix && word.base.length >= SHORTEST_PREFIX) {
    const beginning = word.base
    for (const base of neighbours) if (base.startsWith(beginning)) guesses.add(base)
  }
  const edits = guess.typos && guesses.size === 0 ? editsForgiven(word.base.length) : 0
  for (let allowed = 1; allowed <= edits && guesses.size === 0; allowed++) {
    for (const base of neighbours) if (withinEdits(word.base, base, allowed)) guesses.add(base)
  }
  if (guess.typos && guesses.size === 0) {
    for (const base of neighbours) if (isStemOf(word.base, base)) guesses.add(base)
  }
  return [...guesses]
    .map((base) => index.words.findBase(base))
    .filter((term) => term !== undefined)
    .filter((term) => index.frequency(term) > 0)
    .sort((a, b) => index.frequency(b) - index.frequency(a))
    .slice(0, MOST_GUESSES)
    .map((term) => ({ term, weight: GUESS_WEIGHT, exact: false }))
}

/** The word's own terms as far as documents have them; the two weights add up to 1. */
export function knownTerms(index: InvertedIndex, word: SearchWord): WeightedTermNumber[] {
  const base = index.words.findBase(word.base)
  if (base === undefined || index.frequency(base) === 0) return []
  if (word.exact === word.base) return [{ term: base, weight: 1, exact: true }]
  const exact = index.words.findExact(word.exact)
  const terms = [{ term: base, weight: BASE_WEIGHT, exact: false }]
  if (exact !== undefined && index.frequency(exact) > 0) {
    terms.push({ term: exact, weight: EXACT_WEIGHT, exact: true })
  }
  return terms
}
