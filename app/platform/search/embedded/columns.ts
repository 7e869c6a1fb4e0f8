import type { FieldValue, FilterValue } from '../engine'

const MISSING: readonly number[] = []

/** One field of all documents, by document number: what filters, facets and sorting read. */
export class Column {
  readonly values: string[] = []
  /** Codes into `values`; a list only where a document has several. */
  private readonly codes: (number | readonly number[])[] = []
  private readonly codeOf = new Map<string, number>()
  private numbers = new Float64Array(0)

  set(document: number, value: FieldValue | undefined): void {
    if (Array.isArray(value)) {
      const codes = [...new Set(value.map((each: string) => this.code(each)))]
      this.codes[document] = codes.length === 1 ? (codes[0] ?? MISSING) : codes
      return
    }
    if (value === null || value === undefined) {
      this.codes[document] = MISSING
      return
    }
    this.codes[document] = this.code(String(value))
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
    const own = this.codes[document]
    if (own === undefined) return false
    return typeof own === 'number' ? codes.has(own) : own.some((code) => codes.has(code))
  }

  /** Adds 1 to the count of each value of the document. */
  tally(document: number, counts: Uint32Array): void {
    const own = this.codes[document]
    if (own === undefined) return
    if (typeof own === 'number') counts[own] = (counts[own] ?? 0) + 1
    else for (const code of own) counts[code] = (counts[code] ?? 0) + 1
  }

  /** NaN where the document has no number. */
  number(document: number): number {
    return this.numbers[document] ?? Number.NaN
  }

  /** The first value as text, undefined where there is none. */
  text(document: number): string | undefined {
    const own = this.codes[document]
    const code = typeof own === 'number' ? own : own?.[0]
    return code === undefined ? undefined : this.values[code]
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
      const wider = new Float64Array(Math.max(1024, document * 2)).fill(Number.NaN)
      wider.set(this.numbers)
      this.numbers = wider
    }
    this.numbers[document] = value
  }
}
