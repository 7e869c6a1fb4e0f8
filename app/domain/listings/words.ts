import type { Locale } from '#app/locales/locale'

/** A text with the language it is in, so that pages can say so where it is not the reader's. */
export interface Words {
  text: string
  lang: Locale
}

/** Where a text can be found: one row a language, each with the same fields. */
interface InLanguage {
  lang: string
}

type TextField<Row> = {
  [Key in keyof Row]: Row[Key] extends string ? Key : never
}[keyof Row]

/**
 * Reads the fields of a listing in the reader's language; a field that is empty there is given in the
 * other language, and an empty one in both as an empty text.
 */
export function wordsIn<Row extends InLanguage>(rows: readonly Row[], locale: Locale) {
  const ordered = rows.toSorted((a, b) => Number(b.lang === locale) - Number(a.lang === locale))
  return (field: Exclude<TextField<Row>, 'lang'>): Words => {
    const row = ordered.find((candidate) => String(candidate[field]).trim() !== '')
    return {
      text: row ? String(row[field]) : '',
      lang: row?.lang === 'vi' || row?.lang === 'en' ? row.lang : locale,
    }
  }
}

/** The keywords in the reader's language, in the other where there are none, as a list in words. */
export function keywordsIn(
  rows: readonly (InLanguage & { keywords: string[] })[],
  locale: Locale,
): Words {
  const said = rows.map(({ lang, keywords }) => ({ lang, list: keywords.join(', ') }))
  return wordsIn(said, locale)('list')
}

/**
 * Reads what an entry says in one language only, such as the proof of an advantage: in Vietnamese, unless the
 * entry is in English alone, as some imports are.
 */
export function ownWordsOf(rows: readonly InLanguage[]) {
  const lang: Locale = rows.length > 0 && rows.every((row) => row.lang === 'en') ? 'en' : 'vi'
  return (text: string): Words => ({ text, lang })
}

/** The text in a language, else in another one. */
export function textIn<Row extends InLanguage>(
  rows: readonly Row[],
  lang: Locale,
): Row | undefined {
  return rows.find((row) => row.lang === lang) ?? rows[0]
}

/** The text in a language, where there is one. */
export function textOf<Row extends InLanguage>(
  rows: readonly Row[],
  lang: Locale,
): Row | undefined {
  return rows.find((row) => row.lang === lang)
}
