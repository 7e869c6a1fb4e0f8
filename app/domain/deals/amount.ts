import { parseMoney } from '#app/locales/money'

/** The largest sum the exchange records, in minor units; above it a slip of the keyboard is likelier. */
export const largestAmount = 10n ** 15n

/**
 * Reads a sum that somebody typed.
 * @returns minor units of the currency, or the key of the message that says what is wrong with it
 */
export function readAmount(
  written: string,
  currency: string,
): { amount: bigint } | { problem: string } {
  if (/^\s*[-\u2212(]/.test(written)) return { problem: 'deals.errors.amountNegative' }
  const amount = parseMoney(written, currency)
  if (amount === null) return { problem: 'deals.errors.amountInvalid' }
  if (amount > largestAmount) return { problem: 'deals.errors.amountTooLarge' }
  return { amount }
}
