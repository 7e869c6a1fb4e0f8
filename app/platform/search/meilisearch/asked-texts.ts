import type { CorpusStatistics } from '../engine'
import { rarity } from '../text/relevance'

/** Meilisearch reads no more words of a query than these. */
export const WORDS_READ = 10
/** Texts of one wording: what a word may have meant, times what the others may have meant. */
const MOST_TEXTS = 12
/** The most telling words whose pairs go first where any word is enough. */
const PAIRED = 4

/** One text for Meilisearch; its words must all be there as they stand. */
export interface AskedText {
  readonly q: string
  /** The base forms in it. */
  readonly bases: readonly string[]
  readonly weight: number
}

/** The same asked in some words: for each of them the base forms that it may stand for. */
export interface AskedWords {
  readonly words: readonly (readonly string[])[]
  readonly weight: number
}

/**
 * The texts that find what a wording asks for, each for itself: Meilisearch knows no `or` within one.
 * @returns none for a wording without words
 */
export function askedTexts(
  { documents, baseFrequency }: CorpusStatistics,
  { words, weight }: AskedWords,
  mode: 'all' | 'any',
): AskedText[] {
  const tells = (base = '') => rarity(baseFrequency(base), documents)
  const telling = [...words].sort((a, b) => tells(b[0]) - tells(a[0])).slice(0, WORDS_READ)
  if (mode === 'all') {
    return combinations(telling).map((bases) => askedText(bases, weight))
  }
  const most = tells(telling[0]?.[0])
  const single = telling
    .flat()
    .map((base) => askedText([base], most > 0 ? (weight * tells(base)) / most : weight))
  return [...pairsOf(telling.slice(0, PAIRED)).map((pair) => askedText(pair, weight)), ...single]
}

function askedText(bases: readonly string[], weight: number): AskedText {
  return { q: bases.map(quotedWords).join(' '), bases, weight }
}

/** Words that must stand like this, without typing errors. */
export function quotedWords(words: string): string {
  return `"${words}"`
}

function combinations(groups: readonly (readonly string[])[]): string[][] {
  return groups.reduce<string[][]>(
    (begun, bases) =>
      begun.flatMap((words) => bases.map((base) => [...words, base])).slice(0, MOST_TEXTS),
    groups.length === 0 ? [] : [[]],
  )
}

function pairsOf(groups: readonly (readonly string[])[]): string[][] {
  const firsts = groups.flatMap(([base]) => (base === undefined ? [] : [base]))
  return firsts.flatMap((a, i) => firsts.slice(i + 1).map((b) => [a, b]))
}
