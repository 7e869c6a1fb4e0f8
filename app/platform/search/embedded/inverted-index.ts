import type { CorpusStatistics } from '../engine'
import { lengthNorm } from '../text/relevance'
import { isStemOf } from './is-stem-of'
import { PairCounts } from './pair-counts'
import { Postings } from './postings'
import { WordTable } from './word-table'

/** Is told of a word: its number, how much its text counts, and whether it begins that text. */
export type WordVisitor = (word: number, weight: number, begins: boolean) => void

/** The words of a document in their order, by the numbers of the word table. */
export type WordSource = (visit: WordVisitor) => void

/**
 * Which documents hold which words. Documents are numbered in the order they come; a removed one
 * keeps its number and its postings, and is left out of every count.
 */
export class InvertedIndex {
  readonly postings = new Postings()
  readonly words: WordTable
  readonly pairs = new PairCounts()
  private frequencies = new Uint32Array(1024)
  private lengths = new Float32Array(1024)
  private totalLength = 0
  private norms = new Float32Array(0)
  private normsAverage = 0
  private normsFilled = 0
  private liveDocuments = 0
  private nextDocument = 0
  private counts = new Uint16Array(1024)
  private readonly touched: number[] = []

  /** @param countsOnly true: no postings, for statistics of what another engine searches */
  constructor(
    isStopWord: (exact: string) => boolean,
    private readonly countsOnly = false,
  ) {
    this.words = new WordTable(this.postings, isStopWord)
  }

  get documents(): number {
    return this.liveDocuments
  }

  /** One more than the highest document number given out. */
  get size(): number {
    return this.nextDocument
  }

  get averageLength(): number {
    return this.liveDocuments === 0 ? 1 : Math.max(1, this.totalLength / this.liveDocuments)
  }

  /** `lengthNorm` of every document by number, made anew after a change. */
  lengthNorms(): Float32Array {
    if (this.norms.length < this.nextDocument) {
      this.norms = new Float32Array(this.lengths.length)
      this.normsAverage = 0
    }
    const { averageLength } = this
    // Less than a thousandth of drift leaves every order as it is; new documents are always filled in.
    const from = Math.abs(this.normsAverage / averageLength - 1) < 0.001 ? this.normsFilled : 0
    if (from === 0) this.normsAverage = averageLength
    for (let number = from; number < this.nextDocument; number++) {
      this.norms[number] = lengthNorm(this.lengths[number] ?? 0, this.normsAverage)
    }
    this.normsFilled = this.nextDocument
    return this.norms
  }

  /** How many documents hold the term. */
  frequency(term: number | undefined): number {
    return term === undefined ? 0 : (this.frequencies[term] ?? 0)
  }

  /** Adds a document and returns its number. */
  add(source: WordSource): number {
    const document = this.nextDocument++
    const length = this.countWords(source, 1)
    if (!this.countsOnly) {
      for (const term of this.touched) {
        this.postings.append(term, document, this.counts[term] ?? 0)
      }
    }
    this.settle(document, length, 1)
    return document
  }

  /** Takes a document out of all counts. Its words must be those it was added with. */
  remove(document: number, source: WordSource): void {
    this.settle(document, this.countWords(source, -1), -1)
  }

  private settle(document: number, length: number, change: 1 | -1): void {
    if (this.postings.termCount > this.frequencies.length) {
      const wider = new Uint32Array(this.counts.length)
      wider.set(this.frequencies)
      this.frequencies = wider
    }
    for (const term of this.touched) {
      this.counts[term] = 0
      this.frequencies[term] = (this.frequencies[term] ?? 0) + change
    }
    this.touched.length = 0
    if (document >= this.lengths.length) {
      const wider = new Float32Array(this.lengths.length * 2)
      wider.set(this.lengths)
      this.lengths = wider
    }
    this.lengths[document] = change > 0 ? length : 0
    this.totalLength += change * length
    this.liveDocuments += change
  }

  /** Word counts as rankings use them; they follow every change. */
  statistics(): CorpusStatistics {
    const { words, pairs } = this
    const owner = this
    return {
      get documents() {
        return owner.documents
      },
      get averageLength() {
        return owner.averageLength
      },
      baseFrequency: (base) => this.frequency(words.findBase(base)),
      exactFrequency: (exact) => this.frequency(words.findExact(exact)),
      pairFrequency(first, second) {
        const a = words.findPairKey(first)
        const b = words.findPairKey(second)
        return a === undefined || b === undefined ? 0 : pairs.frequency(a, b)
      },
      completions: (beginning, most) => this.completions(beginning, most),
    }
  }

  private completions(beginning: string, most: number): string[] {
    const found: { base: string; frequency: number }[] = []
    for (const base of this.words.withInitial(beginning.charAt(0))) {
      if (!base.startsWith(beginning) && !isStemOf(beginning, base)) continue
      const frequency = this.frequency(this.words.findBase(base))
      if (frequency > 0) found.push({ base, frequency })
    }
    found.sort((a, b) => b.frequency - a.frequency || (a.base < b.base ? -1 : 1))
    return found.slice(0, most).map(({ base }) => base)
  }

  /** Fills `counts` and `touched`; returns the weighted number of words. */
  private countWords(source: WordSource, change: 1 | -1): number {
    const { words, pairs } = this
    let length = 0
    let previous = -1
    pairs.beginDocument()
    source((word, weight, begins) => {
      const key = words.pairKeyOf(word)
      if (!begins) pairs.count(previous, key, change)
      previous = key
      const base = words.baseOf(word)
      if (base < 0) return
      length += weight
      this.countTerm(base, weight)
      const exact = words.exactOf(word)
      if (exact >= 0) this.countTerm(exact, weight)
    })
    return length
  }

  private countTerm(term: number, weight: number): void {
    if (term >= this.counts.length) {
      const wider = new Uint16Array(Math.max(this.counts.length * 2, this.postings.termCount))
      wider.set(this.counts)
      this.counts = wider
    }
    const count = this.counts[term] ?? 0
    if (count === 0) this.touched.push(term)
    if (count < 60_000) this.counts[term] = count + weight
  }
}
