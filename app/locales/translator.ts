import { createFormatter, createTranslator } from 'use-intl'
import en from './en'
import type { Locale } from './locale'
import { timeZone } from './time-zone'
import vi from './vi'

function create(locale: Locale) {
  const messages = locale === 'en' ? (en as unknown as typeof vi) : vi
  const t = createTranslator<typeof vi>({ locale, messages, timeZone })
  const loose = t as unknown as {
    (key: string, values?: Record<string, string | number | Date>): string
    has(key: string): boolean
  }
  return Object.assign(t, {
    /** Translates a key that only the run knows; what is no key comes back as it is. */
    dynamic: (key: string, values?: Record<string, string | number | Date>): string =>
      loose.has(key) ? loose(key, values) : key,
  })
}

/** Translates typed keys with typed arguments. */
export type Translator = ReturnType<typeof create>

const translators = new Map<Locale, Translator>()

/** The translator of a language, for loaders, jobs and mails. */
export function createTranslatorFor(locale: Locale): Translator {
  const translator = translators.get(locale) ?? create(locale)
  translators.set(locale, translator)
  return translator
}

/** Formats dates, numbers and lists as readers of the language expect. */
export function formatterFor(locale: Locale) {
  return createFormatter({ locale, timeZone })
}
