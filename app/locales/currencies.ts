/** Currencies that a sum may be in, with the digits below their main unit (ISO 4217). */
export const currencies = [
  { code: 'VND', minorDigits: 0 },
  { code: 'USD', minorDigits: 2 },
  { code: 'EUR', minorDigits: 2 },
  { code: 'JPY', minorDigits: 0 },
  { code: 'KRW', minorDigits: 0 },
  { code: 'CNY', minorDigits: 2 },
] as const

export type CurrencyCode = (typeof currencies)[number]['code']

/** The codes alone, for schemas and selects. */
export const currencyCodes = currencies.map(({ code }) => code) as [CurrencyCode, ...CurrencyCode[]]
