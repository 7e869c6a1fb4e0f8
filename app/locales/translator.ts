import { createFormatter, createTranslator } from 'use-intl'
import en from './en'
import type { Locale } from './locale'
import { type Texts, textsOf, withTexts } from './texts'
import { timeZone } from './time-zone'
import vi from './vi'

export type { Texts } from './texts'

function create(locale: Locale, texts: Texts, onError?: (error: Error) => void) {
  const own = locale === 'en' ? (en as unknown as typeof vi) : vi
  const messages = withTexts(own, texts)
  const t = createTranslator<typeof vi>({
    locale,
    messages,
    timeZone,
    ...(onError ? { onError } : {}),
  })
  const loose = t as unknown as {
    (key: string, values?: Record<string, string | number | Date>): string
    has(key: string): boolean
    raw(key: string): unknown
  }
  return Object.assign(t, {
    /** Translates a key that only the run knows; what is no key comes back as it is. */
    dynamic: (key: string, values?: Record<string, string | number | Date>): string =>
      loose.has(key) ? loose(key, values) : key,
    /** The text of a key as it is written, with its places; what is no key gives nothing. */
    written: (key: string): string => (loose.has(key) ? String(loose.raw(key)) : ''),
  })
}

/** Translates typed keys with typed arguments. */
export type Translator = ReturnType<typeof create>

const translators = new Map<Locale, Translator>()
const none: Texts = new Map()
let inForce: Readonly<Record<Locale, Texts>> = { vi: none, en: none }

/** Puts texts in the place of the exchange's own, in this process. */
export function putTexts(texts: Readonly<Record<Locale, Texts>>): void {
  inForce = texts
  translators.clear()
}

/** The texts that stand in the place of the exchange's own in this process. */
export function textsPut(locale: Locale): Texts {
  return inForce[locale]
}

/** Every text of the exchange itself in a language, by key. */
export function textsOfLocale(locale: Locale): Texts {
  return textsOf(locale === 'en' ? en : vi)
}

/** The translator of a language, for loaders, jobs and mails. */
export function createTranslatorFor(locale: Locale): Translator {
  const translator = translators.get(locale) ?? create(locale, inForce[locale])
  translators.set(locale, translator)
  return translator
}

/**
 * A translator with texts that are tried, and nothing else of what staff have put in place.
 * @param onError told of a text that is no message of the format, or lacks a value
 */
export function tryTexts(
  locale: Locale,
  texts: Texts,
  onError: (error: Error) => void = () => {},
): Translator {
  return create(locale, texts, onError)
}

/** Formats dates, numbers and lists as readers of the language expect. */
export function formatterFor(locale: Locale) {
  return createFormatter({ locale, timeZone })
}
