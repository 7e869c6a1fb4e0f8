import { exactForm, foldMarks } from './normalise'
import { scanWords } from './scan-words'
import { stemEnglish } from './stem-english'

/** The two forms in which a word is compared. */
export interface WordForms {
  /** As written: NFC, lower case, one tone placement. */
  readonly exact: string
  /** Folded and stemmed: what a query without tone marks can reach. */
  readonly base: string
}

/** A word of a text with where it stands. */
export interface Token extends WordForms {
  readonly start: number
  readonly end: number
}

const ASCII_LETTERS = /^[a-z]+$/
const CACHE_LIMIT = 200_000
const cache = new Map<string, WordForms>()

/** Both forms of one word. Remembered, because texts repeat their words. */
export function wordForms(word: string): WordForms {
  const known = cache.get(word)
  if (known) return known
  const exact = exactForm(word)
  const folded = foldMarks(exact)
  const forms = { exact, base: ASCII_LETTERS.test(folded) ? stemEnglish(folded) : folded }
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(detached(word), forms)
  return forms
}

/**
 * A copy that holds no reference to the text it was cut from. V8 keeps the whole text of a slice of
 * 13 characters or more, so dictionaries must not hold slices.
 */
export function detached(word: string): string {
  return word.length < 13 ? word : word.split('').join('')
}

/** The words of a text in order. Offsets are into the text as NFC. */
export function tokenise(text: string): Token[] {
  const composed = text.normalize('NFC')
  const tokens: Token[] = []
  scanWords(composed, (start, end) => {
    const { exact, base } = wordForms(composed.slice(start, end))
    tokens.push({ start, end, exact, base })
  })
  return tokens
}

/** The words of a text in order, without where they stand: half the cost of `tokenise`. */
export function wordsOf(text: string): WordForms[] {
  const composed = text.normalize('NFC')
  const words: WordForms[] = []
  scanWords(composed, (start, end) => {
    words.push(wordForms(composed.slice(start, end)))
  })
  return words
}
