const CHUNK_BITS = 18
const CHUNK_SIZE = 1 << CHUNK_BITS
const CHUNK_MASK = CHUNK_SIZE - 1
const FIRST_BLOCK = 4
const LARGEST_BLOCK = 1024
/** Bits of a posting that hold the count; the others hold the document number. */
export const FREQUENCY_BITS = 8

/** Largest weighted count that a posting holds; more occurrences tell no more. */
export const MAX_FREQUENCY = (1 << FREQUENCY_BITS) - 1

/**
 * The postings of all terms in one pool: each term owns a chain of blocks that double in size, a
 * posting is one 32-bit word (document number and weighted count), and nothing is ever moved. So
 * appending is cheap, memory stays flat, and readers see whole postings only.
 */
export class Postings {
  private readonly chunks: Uint32Array[] = []
  private used = CHUNK_SIZE
  private heads = new Uint32Array(1024)
  private tails = new Uint32Array(1024)
  private room = new Uint16Array(1024)
  private blockSizes = new Uint16Array(1024)
  private counts = new Uint32Array(1024)
  private terms = 0

  /** Registers the next term and returns its number. */
  addTerm(): number {
    const term = this.terms++
    if (term >= this.heads.length) this.growTerms()
    return term
  }

  get termCount(): number {
    return this.terms
  }

  /** Bytes held by the pool. */
  get bytes(): number {
    return this.chunks.length * CHUNK_SIZE * 4 + this.heads.length * 16
  }

  /** Appends a posting; documents must come in rising order. */
  append(term: number, document: number, frequency: number): void {
    if (this.room[term] === 0) this.addBlock(term)
    const at = this.tails[term] ?? 0
    const value = document * (MAX_FREQUENCY + 1) + Math.min(frequency, MAX_FREQUENCY)
    this.write(at, value)
    this.tails[term] = at + 1
    this.room[term] = (this.room[term] ?? 1) - 1
    this.counts[term] = (this.counts[term] ?? 0) + 1
  }

  /**
   * Calls `visit` for each run of postings of the term: a slice of the pool in which a posting is the
   * document number times 256 and the count. Removed documents are included.
   */
  forEachRun(term: number, visit: (pool: Uint32Array, from: number, to: number) => void): void {
    let left = this.counts[term] ?? 0
    let at = this.heads[term] ?? 0
    let size = FIRST_BLOCK
    while (left > 0) {
      const chunk = this.chunks[at >>> CHUNK_BITS]
      if (!chunk) return
      const offset = at & CHUNK_MASK
      const count = Math.min(left, size)
      visit(chunk, offset, offset + count)
      left -= count
      at = chunk[offset + size] as number
      size = nextSize(size)
    }
  }

  private write(at: number, value: number): void {
    const chunk = this.chunks[at >>> CHUNK_BITS]
    if (chunk) chunk[at & CHUNK_MASK] = value
  }

  /** A block is its postings and, behind them, where the next block starts. */
  private addBlock(term: number): void {
    const previous = this.blockSizes[term] ?? 0
    const size = previous === 0 ? FIRST_BLOCK : nextSize(previous)
    if (this.used + size + 1 > CHUNK_SIZE) {
      this.chunks.push(new Uint32Array(CHUNK_SIZE))
      this.used = 0
    }
    const at = (this.chunks.length - 1) * CHUNK_SIZE + this.used
    this.used += size + 1
    if (previous === 0) this.heads[term] = at
    else this.write(this.tails[term] ?? 0, at)
    this.tails[term] = at
    this.room[term] = size
    this.blockSizes[term] = size
  }

  private growTerms(): void {
    const size = this.heads.length * 2
    this.heads = grown(this.heads, new Uint32Array(size))
    this.tails = grown(this.tails, new Uint32Array(size))
    this.room = grown(this.room, new Uint16Array(size))
    this.blockSizes = grown(this.blockSizes, new Uint16Array(size))
    this.counts = grown(this.counts, new Uint32Array(size))
  }
}

function nextSize(size: number): number {
  return size < LARGEST_BLOCK ? size * 2 : size
}

function grown<Values extends Uint32Array | Uint16Array>(from: Values, to: Values): Values {
  to.set(from)
  return to
}
