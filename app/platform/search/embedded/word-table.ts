import { detached, wordForms } from '../text/tokenise'
import type { Postings } from './postings'
import { WordSlots } from './word-slots'

/** Numbers of a word as it is written: its base term, and its exact term where that differs. */
export interface WordEntry {
  /** -1 for a stop word: it is in no postings, but neighbours form pairs with it. */
  readonly base: number
  readonly exact: number
  /** A number for the base form of every word, stop words included; pairs are made of it. */
  readonly pairKey: number
}

/** The dictionary: words as written → term numbers, and base terms by their first letter. */
export class WordTable {
  private readonly slots = new WordSlots()
  private readonly entries: WordEntry[] = []
  private readonly terms = new Map<string, number>()
  private readonly texts: string[] = []
  private readonly pairKeys = new Map<string, number>()
  private readonly byInitial = new Map<string, string[]>()

  constructor(
    private readonly postings: Postings,
    private readonly isStopWord: (exact: string) => boolean,
  ) {}

  /** The entry of the word at this place of a text, made on first sight. */
  intern(text: string, start: number, end: number): WordEntry {
    const number = this.slots.find(text, start, end)
    return number < 0 ? this.meet(text.slice(start, end)) : (this.entries[number] as WordEntry)
  }

  /** The pair key of the word at this place of a text, -1 for one that no document has had. */
  pairKeyAt(text: string, start: number, end: number): number {
    const number = this.slots.find(text, start, end)
    return number < 0 ? -1 : (this.entries[number] as WordEntry).pairKey
  }

  private meet(word: string): WordEntry {
    const { exact, base } = wordForms(word)
    const stop = this.isStopWord(exact)
    const entry = {
      base: stop ? -1 : this.baseTerm(base),
      exact: stop || exact === base ? -1 : this.term(`=${exact}`),
      pairKey: this.pairKey(base),
    }
    this.entries[this.slots.add(detached(word))] = entry
    return entry
  }

  /** The number of a base form, or undefined where no document has had it. */
  findBase(base: string): number | undefined {
    return this.terms.get(base)
  }

  findExact(exact: string): number | undefined {
    return this.terms.get(`=${exact}`)
  }

  /** The form a term stands for; exact forms begin with "=". */
  textOf(term: number): string {
    return this.texts[term] ?? ''
  }

  findPairKey(base: string): number | undefined {
    return this.pairKeys.get(base)
  }

  /** Base forms that begin with this letter or digit. */
  withInitial(initial: string): readonly string[] {
    return this.byInitial.get(initial) ?? []
  }

  private baseTerm(base: string): number {
    const known = this.terms.get(base)
    if (known !== undefined) return known
    const initial = base.charAt(0)
    const neighbours = this.byInitial.get(initial)
    if (neighbours) neighbours.push(base)
    else this.byInitial.set(initial, [base])
    return this.term(base)
  }

  private term(key: string): number {
    const known = this.terms.get(key)
    if (known !== undefined) return known
    const term = this.postings.addTerm()
    this.texts[term] = key
    this.terms.set(key, term)
    return term
  }

  private pairKey(base: string): number {
    const known = this.pairKeys.get(base)
    if (known !== undefined) return known
    const key = this.pairKeys.size
    this.pairKeys.set(base, key)
    return key
  }
}
