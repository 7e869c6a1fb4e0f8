import type { DescribedColumn, DescribedEntry } from '#app/domain/record/record-view'
import { formatDate, formatDateTime } from '#app/locales/dates'
import type { Locale } from '#app/locales/locale'
import { formatMoney } from '#app/locales/money'
import { recordWordsOf } from '#app/locales/record-words.server'
import type { Translator } from '#app/locales/translator'
import { columnWord } from './name-words.server'
import type { ToldValue } from './told-entry'
import { dongTables, languageColumns, valueTexts } from './value-lists'

type Side = 'before' | 'after'

/** A value of a column of an entry in words; null where there was none. */
export type TellValue = (
  entry: DescribedEntry,
  column: DescribedColumn,
  side: Side,
) => ToldValue | null

/** What a list of terms calls a code; null where it does not know it. */
type TermOf = (source: string, column: DescribedColumn, code: string) => string | null

const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/

const currencyNames = ['currency', 'priceCurrency', 'budgetCurrency', 'revenueCurrency']

/** The currency of the sums of an entry on one side; null where the entry does not tell it. */
function currencyOf({ source, columns }: DescribedEntry, side: Side): string | null {
  if (dongTables.includes(source)) return 'VND'
  return columns.find(({ name }) => currencyNames.includes(name))?.[side] ?? null
}

function moment(text: string, format: (date: Date) => string): string {
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? text : format(date)
}

/** The word of one of few values, by the list that the column's values are of. */
function listedWord(
  { source }: DescribedEntry,
  { name, type }: DescribedColumn,
  value: string,
  t: Translator,
  locale: Locale,
): string | null {
  const own: Readonly<Record<string, Readonly<Record<string, string>>>> =
    recordWordsOf(locale).values
  const lists = [`${source}.${name}`, type ?? '']
  const paths = lists.flatMap((list) => valueTexts[list] ?? [])
  if (languageColumns.includes(name)) paths.push('searchMisses.langs')
  const word = lists.map((list) => own[list]?.[value]).find(Boolean)
  return word ?? (paths.map((path) => t.written(`${path}.${value}`)).find(Boolean) || null)
}

/**
 * Tells values in a language.
 * @param termOf what lists of terms call their codes
 */
export function tellValues(t: Translator, locale: Locale, termOf: TermOf): TellValue {
  const wordOf = (entry: DescribedEntry, column: DescribedColumn, value: string) =>
    listedWord(entry, column, value, t, locale) ?? termOf(entry.source, column, value) ?? value

  const listOf = (value: string, tell: (item: string) => string) =>
    value.split(', ').map(tell).join(', ')

  /** What the record notes of itself is of no table, so its columns have no type. */
  function noteOf({ name }: DescribedColumn, value: string) {
    if (name === 'removed') return listOf(value, (column) => columnWord('', column, locale))
    return instant.test(value) ? moment(value, (date) => formatDateTime(date, locale)) : value
  }

  function textOf(entry: DescribedEntry, column: DescribedColumn, value: string, side: Side) {
    const currency = currencyOf(entry, side)
    switch (column.type) {
      case 'bool':
        return t(value === 'true' ? 'record.yes' : 'record.no')
      case 'timestamptz':
        return moment(value, (date) => formatDateTime(date, locale))
      case 'date':
        return moment(value, (date) => formatDate(date, locale))
      case 'int8':
        return currency
          ? formatMoney(BigInt(value), currency, locale)
          : new Intl.NumberFormat(locale).format(BigInt(value))
      case '_text':
        return listOf(value, (item) => wordOf(entry, column, item))
      case null:
        return noteOf(column, value)
      default:
        return column.named[side] ?? wordOf(entry, column, value)
    }
  }

  return (entry, column, side) => {
    const value = column[side]
    if (value === null) return null
    return { text: textOf(entry, column, value, side), isData: column.type === 'jsonb' }
  }
}
