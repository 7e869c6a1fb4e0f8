import { parseMoney } from '#app/locales/money'

/** The largest sum of one payable, in minor units; above it a slip of the keyboard is likelier. */
export const largestSum = 10n ** 15n

/**
 * Reads a sum that somebody typed.
 * @param smallest least sum that is taken, in minor units
 * @returns minor units of the currency, or the key of the message that says what is wrong with it
 */
export function readSum(
  written: string,
  currency: string,
  smallest = 1n,
): { amount: bigint } | { problem: string } {
  const amount = /^\s*[-\u2212(]/.test(written) ? null : parseMoney(written, currency)
  if (amount === null) return { problem: 'payments.errors.sumInvalid' }
  if (amount < smallest) return { problem: 'payments.errors.sumZero' }
  if (amount > largestSum) return { problem: 'payments.errors.sumTooLarge' }
  return { amount }
}
