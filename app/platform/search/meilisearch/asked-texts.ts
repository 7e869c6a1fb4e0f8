import type { SearchWord } from '../text/analyser'
import { rarity } from '../text/relevance'
import type { CorpusCounts } from './corpus-counts'

/** Meilisearch reads no more words of a query than these. */
export const WORDS_READ = 10
/** Texts of one wording: what a word may have meant, times what the others may have meant. */
const MOST_TEXTS = 12
/** The most telling words whose pairs go first where any word is enough. */
const PAIRED = 4

/** One text for Meilisearch; its words must all be there as they stand. */
export interface AskedText {
  readonly q: string
  readonly weight: number
}

/** The same asked in some words. Only what was typed can hold typing errors and beginnings. */
export interface AskedWords {
  readonly words: readonly SearchWord[]
  readonly weight: number
  readonly guess: { readonly typos: boolean; readonly prefix: boolean }
}

/**
 * The texts that find what a wording asks for, each for itself: Meilisearch knows no `or` within one.
 * Words that no document has are replaced by those they may stand for, as the embedded engine does it.
 * @returns none where nothing can be found
 */
export function askedTexts(
  counts: CorpusCounts,
  { words, weight, guess }: AskedWords,
  mode: 'all' | 'any',
): AskedText[] {
  const { documents, baseFrequency } = counts.statistics()
  const tells = (base = '') => rarity(baseFrequency(base), documents)
  const groups = words
    .map((word) => counts.basesFor(word, guess))
    .sort((a, b) => tells(b[0]) - tells(a[0]))
    .filter((bases) => bases.length > 0)
  const telling = groups.slice(0, WORDS_READ)
  if (mode === 'all') {
    if (groups.length < words.length) return []
    return combinations(telling).map((bases) => ({ q: bases.map(quotedWords).join(' '), weight }))
  }
  const most = tells(telling[0]?.[0])
  const single = telling.flat().map((base) => ({
    q: quotedWords(base),
    weight: most > 0 ? (weight * tells(base)) / most : weight,
  }))
  return [...pairsOf(telling.slice(0, PAIRED)).map((q) => ({ q, weight })), ...single]
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

function pairsOf(groups: readonly (readonly string[])[]): string[] {
  const firsts = groups.flatMap(([base]) => (base === undefined ? [] : [quotedWords(base)]))
  return firsts.flatMap((a, i) => firsts.slice(i + 1).map((b) => `${a} ${b}`))
}
