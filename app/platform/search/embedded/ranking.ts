import type { Sort } from '../engine'
import type { Column } from './columns'
import { columnOf } from './filters'

export type Compare = (a: number, b: number) => number

/** Keeps the best `limit` of all that are offered, in a heap with the worst on top. */
export class BestOf {
  private readonly heap: number[] = []

  constructor(
    private readonly limit: number,
    private readonly compare: Compare,
  ) {}

  offer(item: number): void {
    const { heap } = this
    if (heap.length < this.limit) {
      heap.push(item)
      this.rise(heap.length - 1)
      return
    }
    const worst = heap[0]
    if (worst === undefined || this.compare(item, worst) >= 0) return
    heap[0] = item
    this.sink(0)
  }

  /** Best first. */
  sorted(): number[] {
    return [...this.heap].sort(this.compare)
  }

  private rise(at: number): void {
    let child = at
    while (child > 0) {
      const parent = (child - 1) >> 1
      if (!this.worse(child, parent)) return
      this.swap(child, parent)
      child = parent
    }
  }

  private sink(at: number): void {
    let parent = at
    for (;;) {
      const left = parent * 2 + 1
      if (left >= this.heap.length) return
      const right = left + 1
      const worst = right < this.heap.length && this.worse(right, left) ? right : left
      if (!this.worse(worst, parent)) return
      this.swap(worst, parent)
      parent = worst
    }
  }

  private worse(a: number, b: number): boolean {
    return this.compare(this.heap[a] as number, this.heap[b] as number) > 0
  }

  private swap(a: number, b: number): void {
    const kept = this.heap[a] as number
    this.heap[a] = this.heap[b] as number
    this.heap[b] = kept
  }
}

/** Order by the given fields; documents without a value come last in either direction. */
export function compareByFields(
  columns: ReadonlyMap<string, Column>,
  sort: readonly Sort[],
): Compare {
  const rules = sort.map(({ field, direction }) => ({
    column: columnOf(columns, field),
    sign: direction === 'asc' ? 1 : -1,
  }))
  return (a, b) => {
    for (const { column, sign } of rules) {
      const order = compareValues(column, a, b, sign)
      if (order !== 0) return order
    }
    return 0
  }
}

function compareValues(column: Column, a: number, b: number, sign: number): number {
  const first = column.number(a)
  const second = column.number(b)
  if (!Number.isNaN(first) || !Number.isNaN(second)) {
    if (Number.isNaN(first)) return 1
    if (Number.isNaN(second)) return -1
    return first === second ? 0 : first < second ? -sign : sign
  }
  const left = column.text(a)
  const right = column.text(b)
  if (left === right) return 0
  if (left === undefined) return 1
  if (right === undefined) return -1
  return left < right ? -sign : sign
}
