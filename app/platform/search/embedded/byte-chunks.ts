const CHUNK_BYTES = 4 * 1024 * 1024
const CHUNK = 2 ** 32

/** Where a record lies: the chunk that holds it, and its first byte there. */
export interface Place {
  readonly bytes: Buffer
  readonly start: number
}

/**
 * Records one after another outside the JavaScript heap, so that the garbage collector has nothing to
 * walk. A record is never moved and never spans two chunks.
 */
export class ByteChunks {
  private readonly chunks: Buffer[] = []
  private used = 0
  private places = new Float64Array(1024)
  private count = 0

  /** Keeps a copy of the bytes and returns the record's number: 0, 1, 2 … */
  add(record: Uint8Array): number {
    let last = this.chunks.at(-1)
    if (!last || this.used + record.length > last.length) {
      last = Buffer.allocUnsafeSlow(Math.max(record.length, CHUNK_BYTES))
      this.chunks.push(last)
      this.used = 0
    }
    last.set(record, this.used)
    const number = this.count++
    if (number >= this.places.length) {
      const wider = new Float64Array(this.places.length * 2)
      wider.set(this.places)
      this.places = wider
    }
    this.places[number] = (this.chunks.length - 1) * CHUNK + this.used
    this.used += record.length
    return number
  }

  /** Undefined for a number that was not given out. */
  placeOf(number: number): Place | undefined {
    if (number < 0 || number >= this.count) return undefined
    const place = this.places[number] as number
    const bytes = this.chunks[Math.floor(place / CHUNK)]
    return bytes && { bytes, start: place % CHUNK }
  }
}
