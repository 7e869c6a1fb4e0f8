import { type CurrencyCode, currencyCodes } from '#app/locales/currencies'
import { minorDigits } from '#app/locales/money'
import type { Transaction } from '#app/platform/db/client.server'
import { figureOn } from '../taxonomy/index.server'

/** What Stripe takes of a currency on a day. */
export interface CardLimits {
  /** Largest sum of one charge, in our minor units. */
  largest: bigint
  /** Digits below the main unit, as Stripe counts them. */
  stripeDigits: number
  ourDigits: number
}

/** The limits in force on the day of an instant; null for a currency that cards are not taken in. */
export async function cardLimits(
  db: Transaction,
  currency: string,
  on: Date,
): Promise<CardLimits | null> {
  const code = currencyCodes.find((known) => known === currency) as CurrencyCode | undefined
  if (!code) return null
  const [largest, stripeDigits] = await Promise.all([
    figureOn(db, `stripe-largest-charge-${code}`, on),
    figureOn(db, `stripe-minor-digits-${code}`, on),
  ])
  const limits = { stripeDigits, ourDigits: minorDigits(code) }
  return { ...limits, largest: fromStripe(BigInt(largest), limits) ?? 0n }
}

type Digits = Pick<CardLimits, 'stripeDigits' | 'ourDigits'>

/** Our minor units in Stripe's; null where Stripe has no unit as small. */
export function toStripe(amount: bigint, { stripeDigits, ourDigits }: Digits): bigint | null {
  const factor = 10n ** BigInt(Math.abs(stripeDigits - ourDigits))
  if (stripeDigits >= ourDigits) return amount * factor
  return amount % factor === 0n ? amount / factor : null
}

/** Stripe's minor units in ours; null where ours has no unit as small. */
export function fromStripe(amount: bigint, { stripeDigits, ourDigits }: Digits): bigint | null {
  return toStripe(amount, { stripeDigits: ourDigits, ourDigits: stripeDigits })
}
