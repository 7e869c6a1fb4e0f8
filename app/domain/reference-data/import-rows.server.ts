import { stringify } from 'csv-stringify/sync'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { type LoadReport, loadRows } from '../imports/index.server'
import { forgetTerms, forgetUnits } from '../taxonomy/index.server'
import { listColumns, type ReferenceList, type RowEffect } from './reference-lists'
import { mayKeepReferenceData } from './reference-policy'
import { rowSchemas } from './reference-schemas'
import { saveRowIn } from './save-row.server'
import { rowStores } from './stored-rows.server'

/** Most rows of one file. */
const MOST_ROWS = 5_000

/**
 * Loads rows of a list from a CSV or XLSX file with the columns of its export. Rows that are there already are
 * skipped; one that is refused keeps the whole file out, and every refusal is told with its row and column.
 * @param save false: only tells what would happen
 * @throws DomainError not-found, invalid `fileUnreadable`, `tooManyRows`
 */
export async function importRows(
  ctx: Context,
  list: ReferenceList,
  file: File,
  save: boolean,
): Promise<LoadReport<RowEffect>> {
  if (!mayKeepReferenceData(ctx.actor)) throw notFound()
  const report = await loadRows(ctx, file, {
    most: MOST_ROWS,
    columns: listColumns[list],
    schema: rowSchemas[list],
    save,
    write: (tx, row) => saveRowIn(tx, list, row),
  })
  forgetTerms()
  forgetUnits()
  return report
}

/** A list as CSV in UTF-8, with every version, as `importRows` reads it back. */
export async function exportRows(ctx: Context, list: ReferenceList): Promise<string> {
  if (!mayKeepReferenceData(ctx.actor)) throw notFound()
  const rows = await rowStores[list].read(ctx.db)
  return stringify(
    [listColumns[list], ...rows.map((row) => listColumns[list].map((column) => row[column] ?? ''))],
    { bom: true },
  )
}
