import type { Locale } from '#app/locales/locale'
import { recordWordsOf } from '#app/locales/record-words.server'

/** The word of a table; what is no table has none and comes back as it is. */
export function sourceWord(source: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = recordWordsOf(locale).sources
  return words[source] ?? source
}

/** The word of a column: its own of this table, or the one that it has everywhere. */
export function columnWord(source: string, column: string, locale: Locale): string {
  const { columns, columnsOf } = recordWordsOf(locale)
  const own: Readonly<Record<string, string>> = columnsOf
  const common: Readonly<Record<string, string>> = columns
  return own[`${source}.${column}`] ?? common[column] ?? column
}
