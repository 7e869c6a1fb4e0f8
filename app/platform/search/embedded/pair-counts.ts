const CELL_BITS = 22
const CELLS = 1 << CELL_BITS

/**
 * In how many documents two words stand side by side, counted in a fixed table: 16 MB, whatever the
 * corpus. Pairs that fall into one cell add up, so a count can be too high and never too low.
 */
export class PairCounts {
  private readonly counts = new Uint32Array(CELLS)
  private readonly stamps = new Uint32Array(CELLS)
  private stamp = 0

  /** Begins a document: from here each pair counts once. */
  beginDocument(): void {
    this.stamp = (this.stamp + 1) >>> 0
  }

  /** Adds 1 or takes 1 away, unless this document has had a pair of the same cell. */
  count(first: number, second: number, change: 1 | -1): void {
    const cell = cellOf(first, second)
    if (this.stamps[cell] === this.stamp) return
    this.stamps[cell] = this.stamp
    this.counts[cell] = (this.counts[cell] ?? 0) + change
  }

  frequency(first: number, second: number): number {
    return this.counts[cellOf(first, second)] ?? 0
  }
}

function cellOf(first: number, second: number): number {
  let hash = Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 13
  return hash & (CELLS - 1)
}
