import type { IndexSettings, SearchDocument } from '../engine'
import { fieldOf, weightedTexts } from '../fields'
import { Column } from './columns'
import { InvertedIndex } from './inverted-index'
import { TextStore } from './text-store'

/** One generation of an embedded index: documents, their words and their columns. */
export class DocumentTable<D extends SearchDocument> {
  readonly index: InvertedIndex
  readonly columns = new Map<string, Column>()
  private readonly store = new TextStore<D>()
  private readonly numbers = new Map<string, number>()
  private live = new Uint8Array(1024)
  private readonly ids: (string | undefined)[] = []

  constructor(private readonly settings: IndexSettings) {
    const stops = new Set(settings.stopWords)
    this.index = new InvertedIndex((exact) => stops.has(exact))
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

  numberOf(id: string): number | undefined {
    return this.numbers.get(id)
  }

  isLive(number: number): boolean {
    return this.live[number] === 1
  }

  allIds(): string[] {
    return [...this.numbers.keys()]
  }

  upsert(document: D): void {
    this.remove(document.id)
    const number = this.index.add(weightedTexts(document, this.settings))
    this.store.add(document)
    this.numbers.set(document.id, number)
    this.ids[number] = document.id
    this.setLive(number, 1)
    for (const [field, column] of this.columns) column.append(number, fieldOf(document, field))
  }

  remove(id: string): void {
    const number = this.numbers.get(id)
    if (number === undefined) return
    const document = this.store.get(number)
    if (document) this.index.remove(number, weightedTexts(document, this.settings))
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
