import type { z } from 'zod'
import { isDomainError } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { readUploadedRecords } from '../imports/index.server'
import type { RecognitionKind } from './recognition'
import { columnsByName, withDates } from './recognition-columns'
import { asKeeper, checkRecognitionCodes, columnsOf, recordStep } from './recognition-record.server'
import { type RecognitionInput, RecognitionRowSchema } from './recognition-schemas'

/** Most rows that one file may have. */
const MOST_ROWS = 2_000

/** What came of a file: how many rows of each kind, and those that were refused by their number in it. */
export interface ImportOutcome {
  imported: number
  updated: number
  skipped: number
  failed: { number: number; field: string | null; reason: string }[]
}

async function importRow(ctx: Context, input: RecognitionInput) {
  const columns = columnsOf(input)
  return transact(ctx, async (tx): Promise<'imported' | 'updated' | 'skipped'> => {
    await checkRecognitionCodes(tx, columns)
    const { kind, certificateNumber } = columns
    const found = await tx.db.recognition.findUnique({
      where: { kind_certificateNumber: { kind, certificateNumber } },
    })
    const same =
      found &&
      Object.entries(columns).every(([name, value]) => {
        const before = found[name as keyof typeof columns]
        return before instanceof Date && value instanceof Date
          ? before.getTime() === value.getTime()
          : before === value
      })
    if (same) return 'skipped'
    const { id } = found
      ? await tx.db.recognition.update({
          where: { id: found.id },
          data: { ...columns, version: { increment: 1 } },
          select: { id: true },
        })
      : await tx.db.recognition.create({
          data: { ...columns, createdAt: tx.now },
          select: { id: true },
        })
    await recordStep(tx, id, 'imported', columns)
    return found ? 'updated' : 'imported'
  })
}

function refusals(number: number, { issues }: z.ZodError): ImportOutcome['failed'] {
  return issues.map(({ path, message }) => ({
    number,
    field: typeof path[0] === 'string' ? path[0] : null,
    reason: /^[a-z]+\.[\w.]+$/i.test(message) ? message : 'validation.invalid',
  }))
}

/**
 * Loads entries of one kind from a CSV or XLSX file with the usual names of columns. A number that is there is
 * brought up to date; a row that is refused keeps nothing of the others out.
 * @throws DomainError not-found, invalid `fileUnreadable` or `tooManyRows`
 */
export async function importRecognitions(
  ctx: Context,
  kind: RecognitionKind,
  file: File,
): Promise<ImportOutcome> {
  asKeeper(ctx)
  const { columns, rows, broken } = await readUploadedRecords(file, MOST_ROWS)
  const byName = Object.entries(columnsByName(columns))
  const outcome: ImportOutcome = {
    imported: 0,
    updated: 0,
    skipped: 0,
    failed: broken.map(({ number }) => ({ number, field: null, reason: 'validation.invalid' })),
  }
  const given = withDates(
    rows.map(({ record }) =>
      Object.fromEntries(
        byName.flatMap(([column, name]) => {
          const text = record[name]?.trim()
          return text ? [[column, text]] : []
        }),
      ),
    ),
  )
  for (const [index, row] of given.entries()) {
    const number = rows[index]?.number ?? index + 1
    const parsed = RecognitionRowSchema.safeParse({ ...row, kind })
    if (!parsed.success) {
      outcome.failed.push(...refusals(number, parsed.error))
      continue
    }
    try {
      outcome[await importRow(ctx, parsed.data)] += 1
    } catch (error) {
      if (!isDomainError(error)) throw error
      outcome.failed.push({ number, field: null, reason: `errors.${error.reason}` })
    }
  }
  return outcome
}
