import { createHash } from 'node:crypto'
import type { ListingKind } from '../listings/listing'
import { type ColumnMapping, type ImportField, recogniseColumns } from './columns'
import { type DateOrder, dateOrderOf } from './dates'
import type { ImportedListing, RowFault } from './imported-listing'
import type { ReadFile } from './read-records.server'
import { type SourceRecord, toImportedListing } from './to-imported-listing'

/** A file sorted into what can be loaded and what cannot. */
export interface ImportPlan {
  listings: { number: number; listing: ImportedListing; hash: string }[]
  /** Cells that were left out of entries that load, counted by column and cause. */
  leftOut: Map<string, number>
  failures: { number: number; faults: RowFault[]; record: SourceRecord }[]
}

const dateFields: readonly ImportField[] = ['deadline', 'ipExpiry']

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * Reads every row of a file as a listing. Of two rows with one id the later is a failure, so that a run
 * does not depend on the order of its rows.
 */
export function planImport(
  file: ReadFile,
  options: { kind: ListingKind; mapping?: ColumnMapping; fieldCodes: ReadonlySet<string> },
): ImportPlan {
  const columns = recogniseColumns(file.columns, options.mapping)
  const dateOrders = new Map<ImportField, DateOrder>()
  for (const field of dateFields) {
    const column = columns.get(field)
    if (column)
      dateOrders.set(field, dateOrderOf(file.rows.map(({ record }) => record[column] ?? '')))
  }
  const plan: ImportPlan = { listings: [], leftOut: new Map(), failures: [] }
  for (const { number, message, source } of file.broken) {
    plan.failures.push({ number, faults: [{ column: '', message }], record: { source } })
  }
  const seen = new Map<string, number>()
  for (const { number, record } of file.rows) {
    const row = toImportedListing(record, {
      kind: options.kind,
      columns,
      dateOrders,
      fieldCodes: options.fieldCodes,
      idFor: (title) => `title-${sha256(title).slice(0, 16)}`,
    })
    if (!row.ok) {
      plan.failures.push({ number, faults: row.faults, record })
      continue
    }
    const { sourceId } = row.listing
    const earlier = seen.get(sourceId)
    if (earlier) {
      const faults = [{ column: columns.get('id') ?? 'id', message: `same id as row ${earlier}` }]
      plan.failures.push({ number, faults, record })
      continue
    }
    seen.set(sourceId, number)
    for (const { column, message } of row.leftOut) {
      const cause = `${column}: ${message}`
      plan.leftOut.set(cause, (plan.leftOut.get(cause) ?? 0) + 1)
    }
    const hash = sha256(JSON.stringify(record))
    plan.listings.push({ number, listing: row.listing, hash })
  }
  plan.failures.sort((a, b) => a.number - b.number)
  return plan
}
