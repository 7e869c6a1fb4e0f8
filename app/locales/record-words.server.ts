import en from './en/record-words'
import type { Locale } from './locale'
import type { Shape } from './messages'
import vi from './vi/record-words'

type RecordWords = Shape<typeof vi>

/** What the record calls tables, columns and values in a language. */
export function recordWordsOf(locale: Locale): RecordWords {
  return locale === 'en' ? en : vi
}
