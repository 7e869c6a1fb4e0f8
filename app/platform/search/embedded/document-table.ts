import type { IndexSettings, SearchDocument } from '../engine'
import { fieldOf } from '../fields'
import { Column } from './columns'
import { DocumentStore } from './document-store'
import { InvertedIndex, type WordSource } from './inverted-index'

/** One generation of an embedded index: documents, their words and their columns. */
export class DocumentTable<D extends SearchDocument> {
  readonly index: InvertedIndex
  readonly columns = new Map<string, Column>()
  private readonly store: DocumentStore<D>
  private readonly numbers = new Map<string, number>()
  private live = new Uint8Array(1024)
  private readonly ids: (string | undefined)[] = []

  constructor(settings: IndexSettings) {
    const stops = new Set(settings.stopWords)
    this.index = new InvertedIndex((exact) => stops.has(exact))
    this.store = new DocumentStore(this.index.words, settings.searchable)
    for (const field of [...settings.filterable, ...settings.sortable]) {
      this.columns.set(field, new Column())
    }
  }

  /** Documents that were replaced or removed and still take room. */
  get dead(): number {
    return this.index.size - this.numbers.size
  }

  /** Undefined for a number whose document is gone. */
  idOf(number: number): string | undefined {
    return this.ids[number]
  }

  document(number: number): D | undefined {
    return this.ids[number] === undefined ? undefined : this.store.get(number)
  }

  /** The words of a document by their numbers. */
  wordsOf(number: number): WordSource {
    return this.store.wordsOf(number)
  }

  numberOf(id: string): number | undefined {
    return this.numbers.get(id)
  }

  /** Those of the documents that are not gone. */
  liveOf(numbers: readonly number[] | 'all'): readonly number[] {
    const { live } = this
    if (numbers !== 'all') {
      return this.dead === 0 ? numbers : numbers.filter((number) => live[number] === 1)
    }
    const all: number[] = []
    for (let number = 0; number < this.index.size; number++)
      if (live[number] === 1) all.push(number)
    return all
  }

  allIds(): string[] {
    return [...this.numbers.keys()]
  }

  upsert(document: D): void {
    this.remove(document.id)
    const number = this.store.add(document)
    this.index.add(this.store.wordsOf(number))
    this.numbers.set(document.id, number)
    this.ids[number] = document.id
    this.setLive(number, 1)
    for (const [field, column] of this.columns) column.append(number, fieldOf(document, field))
  }

  remove(id: string): void {
    const number = this.numbers.get(id)
    if (number === undefined) return
    this.index.remove(number, this.store.wordsOf(number))
    this.numbers.delete(id)
    this.ids[number] = undefined
    this.setLive(number, 0)
  }

  private setLive(number: number, value: 0 | 1): void {
    if (number >= this.live.length) {
      const wider = new Uint8Array(number * 2)
      wider.set(this.live)
      this.live = wider
    }
    this.live[number] = value
  }
}
