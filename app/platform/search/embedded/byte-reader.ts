import type { Place } from './byte-chunks'

/** Reads what a `ByteWriter` wrote, from a place on. */
export class ByteReader {
  private readonly bytes: Buffer
  private at: number

  constructor({ bytes, start }: Place) {
    this.bytes = bytes
    this.at = start
  }

  number(): number {
    const { bytes } = this
    let byte = bytes[this.at++] as number
    if (byte < 0x80) return byte
    let value = byte & 0x7f
    for (let shift = 7; ; shift += 7) {
      byte = bytes[this.at++] as number
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
  }

  text(): string {
    const end = this.skipText()
    return this.bytes.toString('utf8', end.start, this.at)
  }

  /** Goes past a text without reading it. */
  skipText(): { readonly start: number } {
    const length = this.number()
    const start = this.at
    this.at += length
    return { start }
  }
}
