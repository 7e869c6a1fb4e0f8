const CHUNK_BYTES = 4 * 1024 * 1024

interface Place {
  readonly chunk: number
  readonly start: number
  readonly end: number
}

/**
 * Documents as UTF-8 JSON outside the JavaScript heap: Vietnamese text takes half the room of a
 * string, and the garbage collector has nothing to walk.
 */
export class TextStore<Value> {
  private readonly chunks: Buffer[] = []
  private used = 0
  private starts = new Float64Array(1024)
  private lengths = new Uint32Array(1024)
  private count = 0

  /** Stores a value and returns its number: 0, 1, 2 … */
  add(value: Value): number {
    const text = JSON.stringify(value)
    // UTF-8 needs at most three bytes for a UTF-16 unit.
    const atMost = text.length * 3
    const place = this.reserve(atMost)
    const chunk = this.chunks[place.chunk]
    const written = chunk ? chunk.write(text, place.start, 'utf8') : 0
    this.used = place.start + written
    const number = this.count++
    if (number >= this.starts.length) this.grow()
    this.starts[number] = place.chunk * 2 ** 32 + place.start
    this.lengths[number] = written
    return number
  }

  get(number: number): Value | undefined {
    const place = this.starts[number]
    const length = this.lengths[number]
    if (place === undefined || length === undefined || number >= this.count) return undefined
    const chunk = this.chunks[Math.floor(place / 2 ** 32)]
    const start = place % 2 ** 32
    return chunk ? (JSON.parse(chunk.toString('utf8', start, start + length)) as Value) : undefined
  }

  private reserve(bytes: number): Place {
    const last = this.chunks.at(-1)
    if (!last || this.used + bytes > last.length) {
      this.chunks.push(Buffer.allocUnsafeSlow(Math.max(bytes, CHUNK_BYTES)))
      this.used = 0
    }
    return { chunk: this.chunks.length - 1, start: this.used, end: this.used + bytes }
  }

  private grow(): void {
    const starts = new Float64Array(this.starts.length * 2)
    starts.set(this.starts)
    this.starts = starts
    const lengths = new Uint32Array(this.lengths.length * 2)
    lengths.set(this.lengths)
    this.lengths = lengths
  }
}
