import { stringify } from 'csv-stringify/sync'
import writeXlsx from 'write-excel-file/node'
import type { Locale } from '#app/locales/locale'
import { createTranslatorFor } from '#app/locales/translator'
import type { Context } from '../context'
import { localDay } from '../taxonomy/dates'
import { termsOf } from '../taxonomy/index.server'
import { labelOfCode } from '../taxonomy/taxonomy'
import { exportRows } from './figures-queries.server'

export const exportFormats = ['csv', 'xlsx'] as const

export type ExportFormat = (typeof exportFormats)[number]

const columns = [
  'number',
  'organisation',
  'taxCode',
  'programme',
  'status',
  'officer',
  'submitted',
  'due',
  'decided',
  'reasons',
  'asked',
  'granted',
  'paid',
] as const

const wide = 28

async function table(ctx: Context, year: number, locale: Locale) {
  const t = createTranslatorFor(locale)
  const [rows, terms] = await Promise.all([
    exportRows(ctx, year),
    termsOf(ctx.db, 'support-refusal', ctx.now),
  ])
  const day = (instant: Date | null) => (instant ? localDay(instant) : '')
  return {
    header: columns.map((name) => t(`supportFigures.columns.${name}`)),
    rows: rows.map((row) => [
      row.number,
      row.organisation,
      row.taxCode,
      row.programme[locale],
      t(`supportApplications.statuses.${row.status}`),
      row.officer,
      day(row.submittedAt),
      day(row.dueAt),
      day(row.decidedAt),
      row.reasonCodes.map((code) => labelOfCode(terms, code, locale)).join('; '),
      row.asked,
      row.granted,
      row.paid,
    ]),
  }
}

/**
 * The applications of a year as a file that a spreadsheet opens: CSV in UTF-8 with its mark, formulas escaped; or
 * XLSX with sums as numbers. Sums are in đồng.
 * @throws DomainError not-found for all but the staff who read applications
 */
export async function writeExport(
  ctx: Context,
  year: number,
  format: ExportFormat,
  locale: Locale,
): Promise<{ bytes: Uint8Array; name: string; mediaType: string }> {
  const { header, rows } = await table(ctx, year, locale)
  const name = `ho-so-ho-tro-${year}.${format}`
  if (format === 'csv') {
    const text = stringify([header, ...rows.map((row) => row.map(String))], {
      bom: true,
      escape_formulas: true,
    })
    return { bytes: new TextEncoder().encode(text), name, mediaType: 'text/csv' }
  }
  const sheet = [
    header.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value) =>
        typeof value === 'bigint'
          ? { value: Number(value), format: '#,##0' }
          : { value, type: String },
      ),
    ),
  ]
  const buffer = await writeXlsx(sheet, { columns: header.map(() => ({ width: wide })) }).toBuffer()
  return {
    bytes: new Uint8Array(buffer),
    name,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }
}
