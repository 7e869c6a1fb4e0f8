import type { Locale } from './locale'

/** The exchange's name in each language, as configured. */
export interface ExchangeNames {
  EXCHANGE_NAME: string
  EXCHANGE_NAME_EN: string
}

/** What the exchange is called in the reader's language. */
export function exchangeName(names: ExchangeNames, locale: Locale): string {
  return locale === 'en' ? names.EXCHANGE_NAME_EN : names.EXCHANGE_NAME
}
