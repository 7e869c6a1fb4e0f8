import type { Context } from '#app/domain/context'
import type {
  DescribedColumn,
  DescribedEntry,
  RecordPage,
  StepTeller,
} from '#app/domain/record/record-view'
import { labelsOf } from '#app/domain/taxonomy/index.server'
import type { Scheme } from '#app/domain/taxonomy/taxonomy'
import type { Locale } from '#app/locales/locale'
import type { Translator } from '#app/locales/translator'
import { columnWord, sourceWord } from './name-words.server'
import { type TellValue, tellValues } from './tell-value.server'
import type { ToldColumn, ToldEntry } from './told-entry'
import { termColumns } from './value-lists'

const schemesOf = (source: string, { name }: DescribedColumn): readonly Scheme[] =>
  termColumns[`${source}.${name}`] ?? termColumns[name] ?? []

/** The labels of the terms that entries name by code, by list. */
async function termLabels(
  ctx: Context,
  entries: readonly DescribedEntry[],
  locale: Locale,
): Promise<ReadonlyMap<Scheme, Readonly<Record<string, string>>>> {
  const schemes = entries.flatMap(({ source, columns }) =>
    columns.flatMap((column) => schemesOf(source, column)),
  )
  const labels = await Promise.all(
    [...new Set(schemes)].map(
      async (scheme) => [scheme, await labelsOf(ctx.db, scheme, locale)] as const,
    ),
  )
  return new Map(labels)
}

interface Words {
  t: Translator
  locale: Locale
}

/** What the first of some columns that an entry tells says after it, in words. */
function saidOf(entry: DescribedEntry, tell: TellValue, names: readonly string[]): string | null {
  const values = names.map((name) => {
    const column = entry.columns.find((other) => other.name === name)
    return column ? tell(entry, column, 'after')?.text : undefined
  })
  return values.find(Boolean) ?? null
}

/** The step that an entry tells, and the states it led from and to. */
function stepOf(entry: DescribedEntry, tell: TellValue) {
  const isStep = entry.act === 'step' && entry.step !== null
  return {
    step: isStep ? saidOf(entry, tell, ['step', 'action', 'kind']) : null,
    from: saidOf(entry, tell, ['from']),
    to: saidOf(entry, tell, ['to']),
  }
}

function tellEntry(entry: DescribedEntry, tell: TellValue, { t, locale }: Words): ToldEntry {
  const { columns: described, step: _, from, to, reason: __, ...rest } = entry
  const columns = described.map(
    (column): ToldColumn => ({
      name: column.name,
      label: columnWord(entry.source, column.name, locale),
      state: column.state,
      before: tell(entry, column, 'before'),
      after: tell(entry, column, 'after'),
    }),
  )
  const words = stepOf(entry, tell)
  const act = t.dynamic(`record.acts.${entry.act}`)
  const table = sourceWord(entry.source, locale)
  const what = `${table}: ${act}`
  const way = to && from !== to ? [words.from, words.to] : []
  return {
    ...rest,
    table,
    what,
    title: words.step ?? what,
    way: way.filter((state) => state !== null),
    reason: saidOf(entry, tell, ['reason', 'note']),
    columns,
  }
}

async function valueTeller(
  ctx: Context,
  entries: readonly DescribedEntry[],
  words: Words,
): Promise<TellValue> {
  const labels = await termLabels(ctx, entries, words.locale)
  const termOf = (source: string, column: DescribedColumn, code: string) => {
    const schemes = schemesOf(source, column)
    return schemes.map((scheme) => labels.get(scheme)?.[code]).find(Boolean) ?? null
  }
  return tellValues(words.t, words.locale, termOf)
}

/**
 * Tells entries in the words of the reader's language: tables, columns, steps and values as pages name them, times in
 * Viet Nam, sums in their currency, codes by what the lists of terms call them.
 */
export async function tellerOf(
  ctx: Context,
  entries: readonly DescribedEntry[],
  words: Words,
): Promise<(entry: DescribedEntry) => ToldEntry> {
  const tell = await valueTeller(ctx, entries, words)
  return (entry) => tellEntry(entry, tell, words)
}

/** Tells the steps of entries, for exports, in the same words. */
export function stepTeller(ctx: Context, words: Words): StepTeller {
  return async (entries) => {
    const tell = await valueTeller(ctx, entries, words)
    return (entry) => {
      const { step, from, to } = stepOf(entry, tell)
      return { step: step ?? '', from: from ?? '', to: to ?? '' }
    }
  }
}

/** A page of the record in the words of the reader's language. */
export async function tellPage<Page extends RecordPage>(
  ctx: Context,
  page: Page,
  words: Words,
): Promise<Omit<Page, 'entries'> & { entries: ToldEntry[] }> {
  const tell = await tellerOf(ctx, page.entries, words)
  return { ...page, entries: page.entries.map(tell) }
}
