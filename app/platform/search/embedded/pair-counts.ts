const CELL_BITS = 22
const CELLS = 1 << CELL_BITS

/**
 * In how many documents two words stand side by side, counted in a fixed table: 32 MB, whatever the
 * corpus. Pairs that fall into one cell add up, so a count can be too high and never too low.
 */
export class PairCounts {
  /** By cell: its count, and the last document that was counted; side by side, for the processor's cache. */
  private readonly cells = new Uint32Array(CELLS * 2)
  private stamp = 0

  /** Begins a document: from here each pair counts once. */
  beginDocument(): void {
    this.stamp = (this.stamp + 1) >>> 0
  }

  /** Adds 1 or takes 1 away, unless this document has had a pair of the same cell. */
  count(first: number, second: number, change: 1 | -1): void {
    const { cells } = this
    const at = cellOf(first, second) * 2
    if (cells[at + 1] === this.stamp) return
    cells[at + 1] = this.stamp
    cells[at] = (cells[at] as number) + change
  }

  frequency(first: number, second: number): number {
    return this.cells[cellOf(first, second) * 2] ?? 0
  }
}

function cellOf(first: number, second: number): number {
  let hash = Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 13
  return hash & (CELLS - 1)
}
