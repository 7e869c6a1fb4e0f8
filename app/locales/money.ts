import { currencies } from './currencies'
import type { Locale } from './locale'

/** A space that does not break at the end of a line. */
const nbsp = '\u00a0'

/** How many digits a currency has below its main unit (ISO 4217): 0 for VND, 2 for USD. */
export function minorDigits(currency: string): number {
  const known = currencies.find(({ code }) => code === currency)
  if (known) return known.minorDigits
  const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
  return options.maximumFractionDigits ?? 2
}

/** Formats are kept: making one takes far longer than using it. */
const amountFormats = new Map<string, Intl.NumberFormat>()

function amountFormat(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`
  const known = amountFormats.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  amountFormats.set(key, format)
  return format
}

const shortFormat = (locale: Locale) =>
  new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 1,
  })
const shortFormats = { vi: shortFormat('vi'), en: shortFormat('en') }

function decimal(amount: bigint, digits: number): `${number}` {
  const sign = amount < 0n ? '-' : ''
  const plain = String(amount < 0n ? -amount : amount).padStart(digits + 1, '0')
  const whole = plain.slice(0, plain.length - digits)
  const part = digits ? `.${plain.slice(-digits)}` : ''
  return `${sign}${whole}${part}` as `${number}`
}

function withSign(digits: string, currency: string, locale: Locale): string {
  if (locale === 'en') return `${currency}${nbsp}${digits}`
  return `${digits}${nbsp}${currency === 'VND' ? 'đ' : currency}`
}

/** The digits of a sum, grouped for the reader's language, without its currency. */
export function formatAmount(amount: bigint, currency: string, locale: Locale): string {
  const digits = minorDigits(currency)
  return amountFormat(locale, digits).format(decimal(amount, digits))
}

/**
 * A sum as it is written: `1.234.567 đ`, `VND 1,234,567`.
 * @param amount in minor units: đồng, cents
 */
export function formatMoney(amount: bigint, currency: string, locale: Locale): string {
  return withSign(formatAmount(amount, currency, locale), currency, locale)
}

/**
 * A sum in short: `1,5 tỷ đ`, `VND 1.5 billion`; rounded to one decimal.
 * @param amount in minor units: đồng, cents
 */
export function formatMoneyShort(amount: bigint, currency: string, locale: Locale): string {
  const short = shortFormats[locale].format(decimal(amount, minorDigits(currency)))
  return withSign(short, currency, locale)
}

const scales: [RegExp, bigint][] = [
  [/(?:nghìn|ngàn|thousand|k)$/, 1_000n],
  [/(?:triệu|tr|million|m)$/, 1_000_000n],
  [/(?:tỷ|tỉ|billion|bn)$/, 1_000_000_000n],
]

/** Splits `1.234,5` or `1,234.5` into its whole and its part; null where it is neither. */
function readDigits(text: string, mostDecimals: number): [string, string] | null {
  const grouped = /^(\d{1,3}(?:[.,\s]\d{3})+)(?:[.,](\d+))?$/.exec(text)
  const plain = /^(\d+)(?:[.,](\d+))?$/.exec(text)
  const separators = new Set(grouped?.[1]?.match(/[.,\s]/g))
  const found = grouped && separators.size === 1 ? grouped : plain
  const part = found?.[2] ?? ''
  if (!found?.[1] || part.length > mostDecimals) return null
  return [found[1].replace(/\D/g, ''), part]
}

/**
 * Reads a sum as people type it: `150.000.000`, `150,000,000`, `1,5 tỷ`, `200 triệu đồng`, `1,234.50`.
 * @returns minor units of the currency; null where it is no sum, is negative, or has too many decimals
 */
export function parseMoney(text: string, currency: string): bigint | null {
  const bare = text.normalize('NFC').trim().toLowerCase()
  const words = bare
    .replace(/^(?:vnd|usd|eur|[$€])/, '')
    .replace(/(?:đồng|đ|₫|vnd|vnđ|usd|eur|[$€])$/, '')
    .trim()
  const scale = scales.find(([pattern]) => pattern.test(words))
  const digits = minorDigits(currency)
  const read = readDigits(scale ? words.replace(scale[0], '').trim() : words, scale ? 9 : digits)
  if (!read) return null
  const [whole, part] = read
  const minor = 10n ** BigInt(digits)
  const units = BigInt(whole + part) * (scale?.[1] ?? 1n) * minor
  const divisor = 10n ** BigInt(part.length)
  return units % divisor === 0n ? units / divisor : null
}
