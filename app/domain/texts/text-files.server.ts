import { stringify } from 'csv-stringify/sync'
import type { z } from 'zod'
import { locales } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { invalid, notFound } from '#app/platform/http/domain-error'
import type { Context, TransactionContext } from '../context'
import { type LoadReport, loadRows } from '../imports/index.server'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { mayWordTexts, putTextsIn } from './put-texts.server'
import { TextRowSchema, textColumns } from './staff-text'
import { ownText } from './text-keys.server'
import { forgetTexts } from './texts-in-force.server'

const MOST_ROWS = 5_000

type Wording = { key: string; locale: string; text: string | null; validFrom: Date }

/** What staff have put in place of texts, oldest day first. */
function wordingsOf(db: Transaction, keys: readonly string[]): Promise<Wording[]> {
  return db.staffText.findMany({
    where: { key: { in: [...keys] } },
    orderBy: [{ validFrom: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    select: { key: true, locale: true, text: true, validFrom: true },
  })
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

/**
 * Texts in both languages as CSV in UTF-8: what counts today, with the day from which it does where staff worded it,
 * and what is to come.
 * @throws DomainError not-found for all but those who word texts
 */
export async function exportTexts(ctx: Context, keys: readonly string[]): Promise<string> {
  if (!mayWordTexts(ctx)) throw notFound()
  const today = localDay(ctx.now)
  const wordings = await wordingsOf(ctx.db, keys)
  const lines = keys.flatMap((key) =>
    locales.flatMap((locale) => {
      const own = ownText(locale, key)
      const of = wordings.filter((row) => row.key === key && row.locale === locale)
      const current = of.findLast(({ validFrom }) => dayOf(validFrom) <= today)
      const coming = of.filter(({ validFrom }) => dayOf(validFrom) > today)
      const line = (row: Wording) => [key, locale, row.text ?? own, dayOf(row.validFrom)]
      return [current ? line(current) : [key, locale, own, ''], ...coming.map(line)]
    }),
  )
  return stringify([textColumns, ...lines], { bom: true })
}

async function putLine(
  tx: TransactionContext,
  keys: ReadonlySet<string>,
  { key, language, text, validFrom }: z.output<typeof TextRowSchema>,
): Promise<'added' | 'same'> {
  if (!keys.has(key)) throw invalid('textUnknown', { key })
  const today = localDay(tx.now)
  const from = validFrom ?? today
  // What stands on a day that has passed is what stands today.
  const [, day = today] = [from, today].toSorted()
  const standing = await tx.db.staffText.findFirst({
    where: { key, locale: language, validFrom: { lte: dayAsDate(day) } },
    orderBy: [{ validFrom: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }],
    select: { text: true },
  })
  const own = ownText(language, key)
  if ((standing?.text ?? own) === text) return 'same'
  await putTextsIn(tx, [{ key, locale: language, text }], from)
  return 'added'
}

/**
 * Loads texts from a CSV or XLSX file with the columns of the export. Lines that say what stands are skipped; one
 * that is refused keeps the whole file out.
 * @param save false: only tells what would happen
 * @throws DomainError not-found, invalid `fileUnreadable`, `tooManyRows`
 */
export async function importTexts(
  ctx: Context,
  keys: readonly string[],
  file: File,
  save: boolean,
): Promise<LoadReport<'added' | 'same'>> {
  if (!mayWordTexts(ctx)) throw notFound()
  const known = new Set(keys)
  const report = await loadRows(ctx, file, {
    most: MOST_ROWS,
    columns: textColumns,
    schema: TextRowSchema,
    save,
    write: (tx, row) => putLine(tx, known, row),
  })
  forgetTexts()
  return report
}
