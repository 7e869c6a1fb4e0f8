import type { Context } from '#app/domain/context'
import type { DescribedColumn, DescribedEntry, RecordPage } from '#app/domain/record/record-view'
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

function tellEntry(entry: DescribedEntry, tell: TellValue, { t, locale }: Words): ToldEntry {
  const { columns: described, step, from, to, reason: _, ...rest } = entry
  const columns = described.map(
    (column): ToldColumn => ({
      name: column.name,
      label: columnWord(entry.source, column.name, locale),
      state: column.state,
      before: tell(entry, column, 'before'),
      after: tell(entry, column, 'after'),
    }),
  )
  const said = (...names: string[]) =>
    names.map((name) => columns.find((column) => column.name === name)?.after?.text).find(Boolean)
  const act = t.dynamic(`record.acts.${entry.act}`)
  const table = sourceWord(entry.source, locale)
  const what = `${table}: ${act}`
  const taken = step && entry.act === 'step' ? said('step', 'action', 'kind') : null
  const way = to && from !== to ? [said('from'), said('to')] : []
  return {
    ...rest,
    table,
    what,
    title: taken ?? what,
    way: way.filter((state) => state !== undefined),
    reason: said('reason', 'note') ?? null,
    columns,
  }
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
  const labels = await termLabels(ctx, entries, words.locale)
  const termOf = (source: string, column: DescribedColumn, code: string) => {
    const schemes = schemesOf(source, column)
    return schemes.map((scheme) => labels.get(scheme)?.[code]).find(Boolean) ?? null
  }
  const tell = tellValues(words.t, words.locale, termOf)
  return (entry) => tellEntry(entry, tell, words)
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
