import type { Locale } from '#app/locales/locale'

/** The text in the reader's language where there is one, with the language it is in. */
export function inReaders(locale: Locale, vi: string, en: string | null) {
  return locale === 'en' && en ? { text: en, lang: 'en' } : { text: vi, lang: 'vi' }
}
