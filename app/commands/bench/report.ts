import { print } from '../support/terminal'
import type { Verdict } from './figures'

type Cell = string | number

/** Prints rows under their headings, numbers flush right. */
export function printTable(head: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => String(row[column] ?? '').length)),
  )
  const line = (cells: readonly Cell[]) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  print(line(head))
  for (const row of rows) print(line(row))
  print()
}

/** Prints which promises are kept. */
export function printVerdicts(verdicts: readonly Verdict[]): void {
  printTable(
    ['ratio within this run', 'is', 'at most', ''],
    verdicts.map(({ name, ratio, atMost, ok }) => [name, ratio, atMost, ok ? 'pass' : 'FAIL']),
  )
}
