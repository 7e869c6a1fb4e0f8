import type { z } from 'zod'
import { isDomainError, type ReasonParams } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { readUploadedRecords } from './read-records.server'

const TIMEOUT_MS = 120_000

/** A row that was refused: its number in the file, the column, and the key of the words that say why. */
interface RefusedRow {
  number: number
  column: string | null
  reason: string
  params: ReasonParams
}

/** What came of a file: nothing of it is saved where a row was refused. */
export interface LoadReport<Effect extends string> {
  effects: Partial<Record<Effect, number>>
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

interface Loading<Schema extends z.ZodType, Effect extends string> {
  /** Most rows of one file. */
  most: number
  columns: readonly string[]
  schema: Schema
  /** False: only tells what would happen. */
  save: boolean
  /** Writes a row and says what that did. */
  write: (tx: TransactionContext, row: z.output<Schema>) => Promise<Effect>
}

/**
 * Loads the rows of a CSV or XLSX file in one transaction. One refused row keeps the whole file out, and every
 * refusal is told with its row and column.
 * @throws DomainError invalid `fileUnreadable`, `tooManyRows`
 */
export async function loadRows<Schema extends z.ZodType, Effect extends string>(
  ctx: Context,
  file: File,
  { most, columns, schema, save, write }: Loading<Schema, Effect>,
): Promise<LoadReport<Effect>> {
  const { rows, broken } = await readUploadedRecords(file, most)
  const report: LoadReport<Effect> = {
    effects: {},
    refused: broken.map(({ number }) => ({
      number,
      column: null,
      reason: 'referenceData.errors.cells',
      params: {},
    })),
    saved: false,
  }
  const filled = (record: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const text = record[column]?.trim()
        return text ? [[column, text]] : []
      }),
    )
  const work = transact(
    ctx,
    async (tx) => {
      for (const { number, record } of rows) {
        const parsed = schema.safeParse(filled(record))
        if (!parsed.success) report.refused.push(...refusals(number, parsed.error))
        else {
          try {
            const effect = await write(tx, parsed.data)
            report.effects[effect] = (report.effects[effect] ?? 0) + 1
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
  report.refused.sort((a, b) => a.number - b.number)
  return report
}
