import type { Locale } from '#app/locales/locale'
import { foldMarks, hasMarks } from '#app/platform/search/text/normalise'
import { isSyllable } from '#app/platform/search/text/syllable'
import { type Token, tokenise } from '#app/platform/search/text/tokenise'
import {
  type GroupTerm,
  isAbbreviation,
  isMixedCase,
  LONGEST_PHRASE,
  termsOfSide,
  type WordGroup,
} from './word-group'

/** Another wording of a phrase. */
export interface Alternative extends GroupTerm {
  /** From 0 to 1: how nearly it means the same. */
  readonly closeness: number
}

/** A phrase of a text that the list knows. */
export interface ListedPhrase {
  /** Number of words it takes. */
  readonly length: number
  readonly lang: Locale | null
  readonly alternatives: readonly Alternative[]
}

/** The groups in force, laid out to be looked up. */
export interface WordList {
  readonly size: number
  /** The longest listed phrase that begins at a word. */
  find(tokens: readonly Token[], at: number, text: string): ListedPhrase | null
}

/** What is worth as much as the word as typed is 1. */
const CLOSENESS = { abbreviation: 0.9, synonym: 0.8, translation: 0.7, broader: 0.5 } as const

interface Entry {
  /** As listed, for abbreviations that are told from words by their capitals. */
  readonly spelling: string
  readonly lang: Locale | null
  readonly alternatives: Map<string, Alternative>
}

/** Lays out groups for look-ups; of a phrase that several groups hold, the alternatives add up. */
export function compileWordList(groups: readonly WordGroup[]): WordList {
  const marked = new Map<string, Entry>()
  const folded = new Map<string, Entry>()
  const english = new Map<string, Entry>()
  let longest = 0

  const enter = (index: Map<string, Entry>, key: string, term: GroupTerm, found: Alternative[]) => {
    const known = index.get(key)
    const entry = known ?? { spelling: term.text, lang: term.lang, alternatives: new Map() }
    index.set(key, entry)
    for (const each of found) {
      const before = entry.alternatives.get(each.text)
      if (!before || before.closeness < each.closeness) entry.alternatives.set(each.text, each)
    }
  }
  for (const group of groups) {
    const terms = termsOfSide(group.vi, group.en)
    for (const term of terms) {
      const found = alternativesOf(group, terms, term)
      const words = tokenise(term.text)
      if (found.length === 0 || words.length === 0 || words.length > LONGEST_PHRASE) continue
      longest = Math.max(longest, words.length)
      const exact = words.map((word) => word.exact).join(' ')
      if (term.lang === 'en') enter(english, baseKey(words), term, found)
      else enter(marked, exact, term, found)
      if (words.length > 1 && hasMarks(exact)) enter(folded, foldMarks(exact), term, found)
    }
  }

  const entryAt = (slice: readonly Token[], text: string): Entry | undefined => {
    const exact = slice.map((token) => token.exact).join(' ')
    const known = marked.get(exact)
    if (known && isMeant(known.spelling, slice, text)) return known
    if (hasMarks(exact)) return undefined
    return english.get(baseKey(slice)) ?? folded.get(exact)
  }
  return {
    size: groups.length,
    find(tokens, at, text) {
      for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
        const entry = entryAt(tokens.slice(at, at + length), text)
        if (entry) {
          return { length, lang: entry.lang, alternatives: [...entry.alternatives.values()] }
        }
      }
      return null
    },
  }
}

/** A list that knows no words. */
export const emptyWordList = compileWordList([])

function baseKey(words: readonly Token[]): string {
  return words.map((word) => word.base).join(' ')
}

function alternativesOf(
  group: WordGroup,
  terms: readonly GroupTerm[],
  term: GroupTerm,
): Alternative[] {
  if (group.kind === 'broader') {
    return termsOfSide(group.broaderVi, group.broaderEn).map((each) => ({
      ...each,
      closeness: CLOSENESS.broader,
    }))
  }
  return terms.flatMap((each): Alternative[] => {
    if (each.text === term.text) return []
    const across = each.lang !== null && term.lang !== null && each.lang !== term.lang
    if (across) return [{ ...each, closeness: CLOSENESS.translation }]
    return group.kind === 'translation' ? [] : [{ ...each, closeness: CLOSENESS[group.kind] }]
  })
}

/**
 * An abbreviation that could be a syllable ("AI" and "ai": who) is meant where it stands in capitals,
 * or where nothing else was typed.
 */
function isMeant(spelling: string, slice: readonly Token[], text: string): boolean {
  const [first] = slice
  const last = slice.at(-1)
  if (!first || !last || !isAbbreviation(spelling) || isMixedCase(spelling)) return true
  if (!slice.every(({ base }) => base.length < 3 || isSyllable(base))) return true
  const written = text.slice(first.start, last.end)
  return written === text.trim() || (written === spelling && text !== text.toUpperCase())
}
