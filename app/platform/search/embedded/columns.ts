import type { FieldValue, FilterValue } from '../engine'

/** Values of a document that have a place of their own; further ones are rare. */
const MOST_LAYERS = 4

/** One field of all documents, by document number: what filters, facets and sorting read. */
export class Column {
  private readonly texts: string[] = []
  private readonly codeOf = new Map<string, number>()
  /** One more than the code of each document's first value, of its second …; 0 where there is none. */
  private readonly layers: Uint32Array[] = []
  private readonly beyond = new Map<number, readonly number[]>()
  private numbers = new Float64Array(0)
  private documents = 0
  /** Documents before this one have a code for their number. */
  private coded = 0

  /** Appends the value of the next document; numbers are given out in rising order. */
  append(document: number, value: FieldValue | undefined): void {
    this.documents = document + 1
    if (value === null || value === undefined) return
    if (typeof value === 'number') this.setNumber(document, value)
    else this.setCodes(document, Array.isArray(value) ? value : [String(value)])
  }

  /** The values by their codes. */
  values(): readonly string[] {
    this.codeNumbers()
    return this.texts
  }

  /** By code: 1 for the values given, 0 for the others. */
  codesOf(values: readonly FilterValue[]): Uint8Array {
    const wanted = new Uint8Array(this.values().length)
    for (const value of values) {
      const code = this.codeOf.get(String(value))
      if (code !== undefined) wanted[code] = 1
    }
    return wanted
  }

  /**
   * Which of the documents have one of the values.
   * @param wanted as `codesOf` makes it
   * @param marks set to 1 or 0 for each document, in their order
   */
  mark(documents: readonly number[], wanted: Uint8Array, marks: Uint8Array): void {
    marks.fill(0, 0, documents.length)
    for (const layer of this.layers) {
      for (let i = 0; i < documents.length; i++) {
        const code = layer[documents[i] as number] ?? 0
        if (code > 0) marks[i] = (marks[i] as number) | (wanted[code - 1] as number)
      }
    }
    if (this.beyond.size === 0) return
    documents.forEach((document, i) => {
      if (this.beyond.get(document)?.some((code) => wanted[code] === 1)) marks[i] = 1
    })
  }

  /** Adds 1 to the count of each value of each document. @param counts by code */
  tally(documents: readonly number[], counts: Uint32Array): void {
    for (const layer of this.layers) {
      for (let i = 0; i < documents.length; i++) {
        const code = layer[documents[i] as number] ?? 0
        if (code > 0) counts[code - 1] = (counts[code - 1] as number) + 1
      }
    }
    if (this.beyond.size === 0) return
    for (const document of documents) {
      for (const code of this.beyond.get(document) ?? [])
        counts[code] = (counts[code] as number) + 1
    }
  }

  /** NaN where the document has no number. */
  number(document: number): number {
    return this.numbers[document] ?? Number.NaN
  }

  /** The first value of a document without a number, undefined where there is none. */
  text(document: number): string | undefined {
    return this.texts[(this.layers[0]?.[document] ?? 0) - 1]
  }

  /** Numbers get codes once somebody filters or counts by them: dates, of which each is another, never do. */
  private codeNumbers(): void {
    const end = Math.min(this.documents, this.numbers.length)
    for (; this.coded < end; this.coded++) {
      const value = this.number(this.coded)
      if (!Number.isNaN(value)) this.setCodes(this.coded, [String(value)])
    }
  }

  private setCodes(document: number, values: readonly string[]): void {
    const codes = [...new Set(values.map((each) => this.code(each)))]
    codes.slice(0, MOST_LAYERS).forEach((code, at) => {
      let layer = this.layers[at] ?? new Uint32Array(1024)
      if (document >= layer.length) {
        const wider = new Uint32Array(document * 2)
        wider.set(layer)
        layer = wider
      }
      layer[document] = code + 1
      this.layers[at] = layer
    })
    if (codes.length > MOST_LAYERS) this.beyond.set(document, codes.slice(MOST_LAYERS))
  }

  private code(value: string): number {
    const known = this.codeOf.get(value)
    if (known !== undefined) return known
    const code = this.texts.push(value) - 1
    this.codeOf.set(value, code)
    return code
  }

  private setNumber(document: number, value: number): void {
    if (document >= this.numbers.length) {
      const grown = new Float64Array(Math.max(1024, document * 2)).fill(Number.NaN)
      grown.set(this.numbers)
      this.numbers = grown
    }
    this.numbers[document] = value
  }
}
