/** Writes one record after the other into the same growing buffer. */
export class ByteWriter {
  private buffer = Buffer.allocUnsafeSlow(64 * 1024)
  private used = 0

  clear(): void {
    this.used = 0
  }

  /** What was written since `clear`; valid until the next write. */
  get written(): Uint8Array {
    return this.buffer.subarray(0, this.used)
  }

  /** Writes a whole number from 0 on, seven bits a byte, lowest first (LEB128). */
  number(value: number): void {
    this.makeRoom(5)
    let rest = value
    while (rest > 0x7f) {
      this.buffer[this.used++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.buffer[this.used++] = rest
  }

  /** Writes a text as its length in bytes and its UTF-8. */
  text(text: string): void {
    const length = Buffer.byteLength(text)
    this.number(length)
    this.makeRoom(length)
    this.used += this.buffer.write(text, this.used, 'utf8')
  }

  private makeRoom(bytes: number): void {
    if (this.used + bytes <= this.buffer.length) return
    const wider = Buffer.allocUnsafeSlow(Math.max(this.buffer.length * 2, this.used + bytes))
    wider.set(this.written)
    this.buffer = wider
  }
}
