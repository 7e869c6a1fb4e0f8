import type { Locale } from '#app/locales/locale'

const LARGEST_WHOLE = 15
const MOST_DECIMALS = 6

/** What is wrong with a number as it was typed. */
export type DecimalFault = 'number' | 'ambiguous'

/**
 * Reads a measured value as people type it: `1,02`, `1.02`, `-4`, `1.234.567`, `1.234,5`. A single separator
 * before three digits (`1.500`) could mean either and is refused rather than guessed.
 * @returns the number in plain notation with a point, or what is wrong
 */
export function readDecimal(text: string): { value: string } | { fault: DecimalFault } {
  const bare = text
    .trim()
    .replace(/\u2212/g, '-')
    .replaceAll(' ', '')
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(bare)) return { fault: 'ambiguous' }
  const found =
    /^(-?)([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(bare) ??
    /^(-?)([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/.exec(bare) ??
    /^(-?)(\d+)(?:[.,](\d+))?$/.exec(bare)
  if (!found) return { fault: 'number' }
  const [, sign = '', whole = '', part = ''] = found
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  if (digits.length > LARGEST_WHOLE || part.length > MOST_DECIMALS) return { fault: 'number' }
  return { value: `${sign}${digits}${part ? `.${part}` : ''}` }
}

/** A value as its author would type it in a language; `readDecimal` reads it back to the same number. */
export function writeDecimal(value: number | string, locale: Locale): string {
  const [whole = '', part = ''] = String(value).split('.')
  if (!part) return whole
  const padded = /^-?[1-9]\d{0,2}$/.test(whole) && part.length === 3 ? `${part}0` : part
  return `${whole}${locale === 'vi' ? ',' : '.'}${padded}`
}
