import type { PostingList } from './posting-list'

const CHUNK_BITS = 18
const CHUNK_SIZE = 1 << CHUNK_BITS
const CHUNK_MASK = CHUNK_SIZE - 1
const FIRST_BLOCK = 4
const LARGEST_BLOCK = 1024
/** Bits of a posting that hold the count; the others hold the document number. */
const COUNT_BITS = 8
/** Postings that a reader in search of one document passes over at once. */
const STRIDE = 8

/** Largest weighted count that a posting holds; more occurrences tell no more. */
export const MAX_COUNT = (1 << COUNT_BITS) - 1

/**
 * The postings of all terms in one pool: each term owns a chain of blocks that double in size, a
 * posting is one 32-bit word (document number and weighted count), and nothing is ever moved. So
 * appending is cheap, memory stays flat, and readers see whole postings only.
 */
export class BlockChains {
  private readonly chunks: Uint32Array[] = []
  private used = CHUNK_SIZE
  private heads = new Uint32Array(1024)
  private tails = new Uint32Array(1024)
  private room = new Uint16Array(1024)
  private blockSizes = new Uint16Array(1024)
  private counts = new Uint32Array(1024)

  /** Makes room for terms up to this one. */
  addTerm(term: number): void {
    if (term >= this.heads.length) this.growTerms()
  }

  /** How many postings the term has. */
  countOf(term: number): number {
    return this.counts[term] ?? 0
  }

  /** True where the next posting of the term begins a block. */
  isFull(term: number): boolean {
    return this.room[term] === 0
  }

  /** Appends a posting; documents must come in rising order. */
  append(term: number, document: number, count: number): void {
    if (this.room[term] === 0) this.addBlock(term)
    const at = this.tails[term] ?? 0
    this.write(at, document * (MAX_COUNT + 1) + count)
    this.tails[term] = at + 1
    this.room[term] = (this.room[term] ?? 1) - 1
    this.counts[term] = (this.counts[term] ?? 0) + 1
  }

  readAll(term: number, into: PostingList): void {
    into.makeRoom(this.countOf(term))
    const { documents, counts } = into
    let length = 0
    this.forEachRun(term, (pool, from, to) => {
      for (let at = from; at < to; at++) {
        const posting = pool[at] as number
        documents[length] = posting >>> COUNT_BITS
        counts[length++] = posting & MAX_COUNT
      }
    })
    into.length = length
  }

  /** @param among in rising order */
  readOf(term: number, among: readonly number[], into: PostingList): void {
    into.makeRoom(among.length)
    const { documents, counts } = into
    let length = 0
    let next = 0
    this.forEachRun(term, (pool, from, to) => {
      const last = (pool[to - 1] as number) >>> COUNT_BITS
      let at = from
      for (; next < among.length; next++) {
        const document = among[next] as number
        if (document > last) return
        const least = document * (MAX_COUNT + 1)
        while (at + STRIDE < to && (pool[at + STRIDE] as number) < least) at += STRIDE
        while ((pool[at] as number) < least) at++
        const posting = pool[at] as number
        if (posting >>> COUNT_BITS !== document) continue
        documents[length] = document
        counts[length++] = posting & MAX_COUNT
      }
    })
    into.length = length
  }

  /** Calls `visit` for each run of postings of the term: a slice of the pool. */
  private forEachRun(
    term: number,
    visit: (pool: Uint32Array, from: number, to: number) => void,
  ): void {
    let left = this.countOf(term)
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
