import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { ImportPlan } from './plan-import.server'

/**
 * Writes the rows that failed to a CSV file that a spreadsheet opens: number, what is wrong, the row.
 * @returns the file's path
 */
export async function writeFailures(
  failures: ImportPlan['failures'],
  source: string,
  folder: string,
  now: Date,
): Promise<string> {
  await mkdir(folder, { recursive: true })
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const path = resolve(join(folder, `${basename(source)}.failed-${stamp}.csv`))
  const columns = [...new Set(failures.flatMap(({ record }) => Object.keys(record)))]
  const rows = failures.map(({ number, faults, record }) => [
    number,
    faults.map(({ column, message }) => (column ? `${column}: ${message}` : message)).join('; '),
    ...columns.map((name) => record[name] ?? ''),
  ])
  const text = stringify([['row', 'problem', ...columns], ...rows], {
    bom: true,
    escape_formulas: true,
  })
  await writeFile(path, text)
  return path
}
