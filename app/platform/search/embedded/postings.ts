import { BlockChains, MAX_COUNT } from './block-chains'
import { CountBytes } from './count-bytes'
import { PostingList } from './posting-list'

/** A term in one of so many documents or more has a byte for every document. */
const FREQUENT_SHARE = 8
/** From so many documents on it shows which terms are frequent. */
const FREQUENT_FROM = 4_096

/** Which documents have which terms, and how often: lists of most terms, bytes of the frequent ones. */
export class Postings {
  private readonly chains = new BlockChains()
  /** By term; terms that are not frequent have none. */
  private readonly frequent: (CountBytes | undefined)[] = []
  private terms = 0

  /** Registers the next term and returns its number. */
  addTerm(): number {
    const term = this.terms++
    this.chains.addTerm(term)
    this.frequent.push(undefined)
    return term
  }

  get termCount(): number {
    return this.terms
  }

  /**
   * Appends a posting; documents must come in rising order.
   * @param frequency weighted number of occurrences, above 0; what is over `MAX_COUNT` tells no more
   */
  append(term: number, document: number, frequency: number): void {
    const count = Math.min(frequency, MAX_COUNT)
    const bytes = this.frequent[term] ?? this.bytesIfFrequent(term, document)
    if (bytes) bytes.set(document, count)
    else this.chains.append(term, document, count)
  }

  /** Reads all postings of the term, removed documents included. */
  readAll(term: number, into: PostingList): void {
    const bytes = this.frequent[term]
    if (bytes) bytes.readAll(into)
    else this.chains.readAll(term, into)
  }

  /**
   * Reads the postings of the term whose document is among those given.
   * @param among in rising order
   */
  readOf(term: number, among: readonly number[], into: PostingList): void {
    const bytes = this.frequent[term]
    if (bytes) bytes.readOf(among, into)
    else this.chains.readOf(term, among, into)
  }

  /** The bytes of a term that has become frequent. Its blocks stay behind, as nothing is ever moved. */
  private bytesIfFrequent(term: number, document: number): CountBytes | undefined {
    const { chains } = this
    if (document < FREQUENT_FROM || !chains.isFull(term)) return undefined
    if (chains.countOf(term) * FREQUENT_SHARE < document) return undefined
    const bytes = new CountBytes(document + 1)
    const list = new PostingList()
    chains.readAll(term, list)
    for (let at = 0; at < list.length; at++) {
      bytes.set(list.documents[at] as number, list.counts[at] as number)
    }
    this.frequent[term] = bytes
    return bytes
  }
}
