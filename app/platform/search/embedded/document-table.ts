import type { FieldValue, IndexSettings, SearchDocument } from '../engine'
import { Column } from './columns'
import { InvertedIndex, type WeightedText } from './inverted-index'
import { TextStore } from './text-store'

/** One generation of an embedded index: documents, their words and their columns. */
export class DocumentTable<D extends SearchDocument> {
  readonly index: InvertedIndex
  readonly columns = new Map<string, Column>()
  private readonly store = new TextStore<D>()
  private readonly numbers = new Map<string, number>()
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

  allIds(): string[] {
    return [...this.numbers.keys()]
  }

  upsert(document: D): void {
    this.remove(document.id)
    const number = this.index.add(this.texts(document))
    this.store.add(document)
    this.numbers.set(document.id, number)
    this.ids[number] = document.id
    for (const [field, column] of this.columns) column.set(number, fieldOf(document, field))
  }

  remove(id: string): void {
    const number = this.numbers.get(id)
    if (number === undefined) return
    const document = this.store.get(number)
    if (document) this.index.remove(number, this.texts(document))
    this.numbers.delete(id)
    this.ids[number] = undefined
  }

  private texts(document: D): WeightedText[] {
    const texts: WeightedText[] = []
    for (const { name, weight } of this.settings.searchable) {
      for (const text of textsOf(fieldOf(document, name))) texts.push({ text, weight })
    }
    return texts
  }
}

/** The value of a field by name. */
export function fieldOf(document: SearchDocument, field: string): FieldValue | undefined {
  return (document as unknown as Readonly<Record<string, FieldValue | undefined>>)[field]
}

/** A field's value as texts: each entry of a list on its own, so that no pair spans two. */
export function textsOf(value: FieldValue | undefined): readonly string[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [String(value)]
}
