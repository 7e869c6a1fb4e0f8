import type { WeightedText } from '../fields'
import { scanWords } from '../text/scan-words'
import { detached, wordForms } from '../text/tokenise'
import type { WordSource } from './inverted-index'
import type { Postings } from './postings'
import { WordSlots } from './word-slots'

/** The dictionary: words as written → term numbers, and base terms by their first letter. */
export class WordTable {
  private readonly slots = new WordSlots()
  /** By word: its base term, -1 for a stop word, which is in no postings. */
  private bases = new Int32Array(1024)
  /** By word: its exact term, -1 where that is the base term. */
  private exacts = new Int32Array(1024)
  /** By word: a number for its base form, stop words included; pairs are made of it. */
  private keys = new Int32Array(1024)
  private readonly terms = new Map<string, number>()
  private readonly texts: string[] = []
  private readonly pairKeys = new Map<string, number>()
  private readonly byInitial = new Map<string, string[]>()

  constructor(
    private readonly postings: Postings,
    private readonly isStopWord: (exact: string) => boolean,
  ) {}

  /** The number of the word at this place of a text, given on first sight. */
  intern(text: string, start: number, end: number): number {
    const number = this.slots.find(text, start, end)
    return number < 0 ? this.meet(text.slice(start, end)) : number
  }

  /** The words of texts in NFC or not, one text after the other. */
  read(texts: readonly WeightedText[]): WordSource {
    return (visit) => {
      for (const { text, weight } of texts) {
        const composed = text.normalize('NFC')
        let begins = true
        scanWords(composed, (start, end) => {
          visit(this.intern(composed, start, end), weight, begins)
          begins = false
        })
      }
    }
  }

  /** The word as it was written when it was first met. */
  writtenOf(word: number): string {
    return this.slots.wordOf(word)
  }

  /** -1 for a stop word. */
  baseOf(word: number): number {
    return this.bases[word] as number
  }

  /** -1 where the exact term is the base term. */
  exactOf(word: number): number {
    return this.exacts[word] as number
  }

  pairKeyOf(word: number): number {
    return this.keys[word] as number
  }

  /** One more than the highest pair key. */
  get pairKeyCount(): number {
    return this.pairKeys.size
  }

  private meet(word: string): number {
    const { exact, base } = wordForms(word)
    const stop = this.isStopWord(exact)
    const number = this.slots.add(detached(word))
    if (number >= this.bases.length) {
      this.bases = wider(this.bases)
      this.exacts = wider(this.exacts)
      this.keys = wider(this.keys)
    }
    this.bases[number] = stop ? -1 : this.baseTerm(base)
    this.exacts[number] = stop || exact === base ? -1 : this.term(`=${exact}`)
    this.keys[number] = this.pairKey(base)
    return number
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

function wider(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2)
  to.set(from)
  return to
}
