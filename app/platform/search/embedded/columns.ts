import type { FieldValue, FilterValue } from '../engine'

/** One field of all documents, by document number: what filters, facets and sorting read. */
export class Column {
  readonly values: string[] = []
  private readonly codeOf = new Map<string, number>()
  /** The codes of all documents one after another; `starts` says where each document's begin. */
  private pool = new Uint32Array(1024)
  private poolSize = 0
  private starts = new Uint32Array(1024)
  private documents = 0
  private numbers = new Float64Array(0)

  /** Appends the value of the next document; numbers are given out in rising order. */
  append(document: number, value: FieldValue | undefined): void {
    if (document + 1 >= this.starts.length) this.starts = wider(this.starts, document * 2 + 2)
    while (this.documents < document) this.starts[++this.documents] = this.poolSize
    for (const code of this.codesIn(value)) {
      if (this.poolSize >= this.pool.length) this.pool = wider(this.pool, this.poolSize * 2)
      this.pool[this.poolSize++] = code
    }
    this.documents = document + 1
    this.starts[this.documents] = this.poolSize
    if (typeof value === 'number') this.setNumber(document, value)
  }

  /** The codes of filter values that occur at all. */
  codesOf(values: readonly FilterValue[]): Set<number> {
    const found = new Set<number>()
    for (const value of values) {
      const code = this.codeOf.get(String(value))
      if (code !== undefined) found.add(code)
    }
    return found
  }

  has(document: number, codes: ReadonlySet<number>): boolean {
    const end = this.endOf(document)
    for (let i = this.startOf(document); i < end; i++) {
      if (codes.has(this.pool[i] as number)) return true
    }
    return false
  }

  /** Adds 1 to the count of each value of each document. */
  tally(documents: readonly number[], counts: Uint32Array): void {
    const { pool, starts, documents: known } = this
    for (let n = 0; n < documents.length; n++) {
      const document = documents[n] as number
      if (document >= known) continue
      const end = starts[document + 1] as number
      for (let i = starts[document] as number; i < end; i++) {
        const code = pool[i] as number
        counts[code] = (counts[code] as number) + 1
      }
    }
  }

  /** NaN where the document has no number. */
  number(document: number): number {
    return this.numbers[document] ?? Number.NaN
  }

  /** The first value as text, undefined where there is none. */
  text(document: number): string | undefined {
    const start = this.startOf(document)
    return start < this.endOf(document) ? this.values[this.pool[start] as number] : undefined
  }

  private startOf(document: number): number {
    return document < this.documents ? (this.starts[document] as number) : 0
  }

  private endOf(document: number): number {
    return document < this.documents ? (this.starts[document + 1] as number) : 0
  }

  private codesIn(value: FieldValue | undefined): Iterable<number> {
    if (value === null || value === undefined) return []
    if (Array.isArray(value)) return new Set(value.map((each: string) => this.code(each)))
    return [this.code(String(value))]
  }

  private code(value: string): number {
    const known = this.codeOf.get(value)
    if (known !== undefined) return known
    const code = this.values.length
    this.values.push(value)
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

function wider(from: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(size)
  to.set(from)
  return to
}
