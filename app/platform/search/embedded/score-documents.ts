import { rarity, SATURATION_SCALE } from '../text/relevance'
import type { WeightedTermNumber } from './expand-word'
import type { InvertedIndex } from './inverted-index'
import { PostingList } from './posting-list'

/** The alternatives for one word of a query, any of which is a match of it. */
export interface WordGroup {
  readonly terms: readonly WeightedTermNumber[]
  readonly weight: number
}

interface TermScore {
  readonly term: number
  /** Number of the word it stands for. */
  readonly group: number
  /** What the term adds at most. */
  readonly most: number
  readonly exact: boolean
}

/** Documents that may hold the word, at most. */
function mostOf(index: InvertedIndex, { terms }: WordGroup): number {
  return terms.reduce((sum, { term }) => sum + index.frequency(term), 0)
}

/** Score sheet of one query, by document number; reused from query to query. */
export class ScoreSheet {
  private scores = new Float32Array(0)
  private matched = new Uint16Array(0)
  private exact = new Uint16Array(0)
  private lastGroup = new Int32Array(0)
  private readonly touched: number[] = []
  private readonly list = new PostingList()

  /**
   * Fills the sheet; documents that match nothing stay away from `documents`.
   * @param whole true: only documents with every word are wanted
   */
  score(index: InvertedIndex, groups: readonly WordGroup[], whole = false): void {
    this.clear(index.size)
    // From the rarest word on, few documents are left that the frequent words are looked up for.
    const ordered = whole ? groups.toSorted((a, b) => mostOf(index, a) - mostOf(index, b)) : groups
    ordered.forEach((group, number) => {
      const among = whole && number > 0 ? this.touched : undefined
      for (const { term, weight, exact } of group.terms) {
        const tells = rarity(index.frequency(term), index.documents) * weight * group.weight
        const most = tells * SATURATION_SCALE
        if (tells > 0) this.addTerm(index, { term, group: number, most, exact }, among)
      }
      if (whole) this.keepThoseWith(number + 1)
    })
  }

  /** @param among the only documents of interest, in rising order; all where absent */
  private addTerm(
    index: InvertedIndex,
    { term, group, most, exact: isExact }: TermScore,
    among: readonly number[] | undefined,
  ): void {
    const { scores, matched, exact, lastGroup, touched, list } = this
    const norms = index.lengthNorms()
    if (among) index.postings.readOf(term, among, list)
    else index.postings.readAll(term, list)
    const { documents, counts, length } = list
    for (let at = 0; at < length; at++) {
      const document = documents[at] as number
      const count = counts[at] as number
      if (lastGroup[document] !== group) {
        if (matched[document] === 0) touched.push(document)
        lastGroup[document] = group
        matched[document] = (matched[document] as number) + 1
      }
      if (isExact) exact[document] = (exact[document] as number) + 1
      const gain = (most * count) / (count + (norms[document] as number))
      scores[document] = (scores[document] as number) + gain
    }
  }

  /** Lets go of documents that lack one of the words so far, and puts the others in rising order. */
  private keepThoseWith(words: number): void {
    const { touched, matched } = this
    let kept = 0
    let sorted = true
    for (const document of touched) {
      if (matched[document] !== words) {
        this.forget(document)
        continue
      }
      if (kept > 0 && (touched[kept - 1] as number) > document) sorted = false
      touched[kept++] = document
    }
    touched.length = kept
    if (!sorted) touched.sort((a, b) => a - b)
  }

  /** Documents with at least one of the words, removed ones included. */
  get documents(): readonly number[] {
    return this.touched
  }

  scoreOf(document: number): number {
    return this.scores[document] ?? 0
  }

  /** How many words of the query the document has in some form. */
  wordsIn(document: number): number {
    return this.matched[document] ?? 0
  }

  /** How many words of the query the document has as they were written. */
  exactIn(document: number): number {
    return this.exact[document] ?? 0
  }

  private clear(size: number): void {
    if (this.scores.length < size) {
      const room = Math.max(1024, Math.ceil(size * 1.5))
      this.scores = new Float32Array(room)
      this.matched = new Uint16Array(room)
      this.exact = new Uint16Array(room)
      this.lastGroup = new Int32Array(room).fill(-1)
    } else {
      for (const document of this.touched) this.forget(document)
    }
    this.touched.length = 0
  }

  private forget(document: number): void {
    this.scores[document] = 0
    this.matched[document] = 0
    this.exact[document] = 0
    this.lastGroup[document] = -1
  }
}
