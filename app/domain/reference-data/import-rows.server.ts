import { stringify } from 'csv-stringify/sync'
import type { z } from 'zod'
import type { ReasonParams } from '#app/platform/http/domain-error'
import { isDomainError, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { readUploadedRecords } from '../imports/index.server'
import { forgetTerms } from '../taxonomy/index.server'
import {
  listColumns,
  type ReferenceList,
  type ReferenceRow,
  type RowEffect,
} from './reference-lists'
import { mayKeepReferenceData } from './reference-policy'
import { rowSchemas } from './reference-schemas'
import { saveRowIn } from './save-row.server'
import { rowStores } from './stored-rows.server'

/** Most rows of one file. */
const MOST_ROWS = 5_000
const TIMEOUT_MS = 120_000

/** A row that was refused: its number in the file, the column, and the key of the words that say why. */
export interface RefusedRow {
  number: number
  column: string | null
  reason: string
  params: ReasonParams
}

/** What came of a file: nothing of it is saved where a row was refused. */
export interface ImportReport {
  effects: Record<RowEffect, number>
  refused: RefusedRow[]
  saved: boolean
}

class NotSaved extends Error {}

function refusals(number: number, { issues }: z.ZodError): RefusedRow[] {
  return issues.map(({ path, message }) => ({
    number,
    column: typeof path[0] === 'string' ? path[0] : null,
    reason: /^[a-z]+\.[\w.]+$/i.test(message) ? message : 'validation.invalid',
    params: {},
  }))
}

function asRow(list: ReferenceList, record: Readonly<Record<string, string>>): ReferenceRow {
  const filled = listColumns[list].flatMap((column) => {
    const text = record[column]?.trim()
    return text ? [[column, text]] : []
  })
  return Object.fromEntries(filled)
}

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
): Promise<ImportReport> {
  if (!mayKeepReferenceData(ctx.actor)) throw notFound()
  const { rows, broken } = await readUploadedRecords(file, MOST_ROWS)
  const report: ImportReport = {
    effects: { added: 0, version: 0, changed: 0, same: 0 },
    refused: broken.map(({ number }) => ({
      number,
      column: null,
      reason: 'referenceData.errors.cells',
      params: {},
    })),
    saved: false,
  }
  const work = transact(
    ctx,
    async (tx) => {
      for (const { number, record } of rows) {
        const parsed = rowSchemas[list].safeParse(asRow(list, record))
        if (!parsed.success) report.refused.push(...refusals(number, parsed.error))
        else {
          try {
            report.effects[await saveRowIn(tx, list, parsed.data)] += 1
          } catch (error) {
            if (!isDomainError(error)) throw error
            const { reason, params } = error
            report.refused.push({ number, column: null, reason: `errors.${reason}`, params })
          }
        }
      }
      if (!save || report.refused.length > 0) throw new NotSaved()
    },
    { timeout: TIMEOUT_MS },
  )
  try {
    await work
    report.saved = true
  } catch (error) {
    if (!(error instanceof NotSaved)) throw error
  }
  forgetTerms()
  report.refused.sort((a, b) => a.number - b.number)
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
