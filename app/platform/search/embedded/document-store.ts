import type { FieldValue, SearchableField, SearchDocument } from '../engine'
import { fieldOf } from '../fields'
import { ByteChunks } from './byte-chunks'
import { ByteReader } from './byte-reader'
import { ByteWriter } from './byte-writer'
import type { WordSource } from './inverted-index'
import { TextCode } from './text-code'
import type { WordTable } from './word-table'

/**
 * Documents outside the JavaScript heap. A record is the values of the fields that nobody searches as
 * JSON, then each searchable field by the numbers of its words: less than half the room of the text, and
 * who wants to know which words a document has need not read its text.
 */
export class DocumentStore<D extends SearchDocument> {
  private readonly records = new ByteChunks()
  private readonly writer = new ByteWriter()
  private readonly code: TextCode
  /** Names of the fields in JSON; most documents have the same. */
  private readonly shapes: (readonly string[])[] = []
  private readonly shapeOf = new Map<string, number>()

  constructor(
    words: WordTable,
    private readonly searchable: readonly SearchableField[],
  ) {
    this.code = new TextCode(words)
  }

  /** Stores a document and returns its number: 0, 1, 2 … */
  add(document: D): number {
    const { writer, searchable } = this
    const inWords = searchable.filter(({ name }) => isText(fieldOf(document, name)))
    const names = new Set(inWords.map(({ name }) => name))
    const others = Object.keys(document).filter((name) => !names.has(name))
    writer.clear()
    writer.number(this.shape(others))
    writer.text(JSON.stringify(others.map((name) => fieldOf(document, name))))
    writer.number(inWords.length)
    for (const field of inWords) {
      const value = fieldOf(document, field.name)
      const isList = Array.isArray(value)
      writer.number(searchable.indexOf(field) * 2 + Number(isList))
      if (isList) writer.number(value.length)
      for (const text of isList ? value : [String(value)]) this.code.write(writer, text)
    }
    return this.records.add(writer.written)
  }

  get(number: number): D | undefined {
    const place = this.records.placeOf(number)
    if (!place) return undefined
    const reader = new ByteReader(place)
    const names = this.shapes[reader.number()] ?? []
    const values = JSON.parse(reader.text()) as FieldValue[]
    const document: Record<string, FieldValue> = {}
    names.forEach((name, at) => {
      document[name] = values[at] as FieldValue
    })
    for (let left = reader.number(); left > 0; left--) {
      const head = reader.number()
      const name = this.searchable[head >> 1]?.name ?? ''
      document[name] =
        head & 1
          ? Array.from({ length: reader.number() }, () => this.code.read(reader))
          : this.code.read(reader)
    }
    return document as unknown as D
  }

  /** The words of a document's searchable fields, field by field. */
  wordsOf(number: number): WordSource {
    return (visit) => {
      const place = this.records.placeOf(number)
      if (!place) return
      const reader = new ByteReader(place)
      reader.number()
      reader.skipText()
      for (let left = reader.number(); left > 0; left--) {
        const head = reader.number()
        const weight = this.searchable[head >> 1]?.weight ?? 0
        for (let texts = head & 1 ? reader.number() : 1; texts > 0; texts--) {
          this.code.visit(reader, weight, visit)
        }
      }
    }
  }

  private shape(names: readonly string[]): number {
    const key = JSON.stringify(names)
    const known = this.shapeOf.get(key)
    if (known !== undefined) return known
    const number = this.shapes.push(names) - 1
    this.shapeOf.set(key, number)
    return number
  }
}

function isText(value: FieldValue | undefined): value is string | readonly string[] {
  return typeof value === 'string' || Array.isArray(value)
}
