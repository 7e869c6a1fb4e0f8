import type Stripe from 'stripe'
import type { StripeGate } from '#app/platform/stripe/stripe-gate.server'
import type { Context } from '../context'
import { type CardLimits, cardLimits, fromStripe } from './card-limits.server'
import type { CardPart, CardSnapshot } from './card-snapshot'

const MOST = 100

const states = ['open', 'complete', 'expired'] as const

function failureOf(intent: Stripe.PaymentIntent | null): string | null {
  const code = intent?.last_payment_error?.code
  if (code) return String(code)
  return intent?.status === 'canceled' ? 'canceled' : null
}

/** The id of something that Stripe names by its id or gives whole. */
const idOf = (named: string | { id: string } | null | undefined): string | null =>
  (typeof named === 'string' ? named : named?.id) ?? null

const at = (seconds: number) => new Date(seconds * 1_000)

function part(
  { id, amount, created, status }: Stripe.Refund | Stripe.Dispute,
  limits: CardLimits,
): CardPart {
  return { id, amount: ours(amount, limits), status: status ?? 'pending', at: at(created) }
}

/** Stripe's sum in our units. @throws Error where ours has no unit as small */
export function ours(amount: number, limits: CardLimits): bigint {
  const sum = fromStripe(BigInt(amount), limits)
  if (sum === null) throw new Error(`a sum of ${amount} at Stripe has no counterpart in our units`)
  return sum
}

/**
 * Reads a card payment at Stripe: what a webhook told is never taken at its word.
 * @throws Stripe's errors
 */
export async function readCardPayment(
  { db }: Context,
  { api }: StripeGate,
  payment: { stripeSessionId: string; currency: string; createdAt: Date },
): Promise<CardSnapshot> {
  const session = await api.checkout.sessions.retrieve(payment.stripeSessionId, {
    expand: ['payment_intent.latest_charge'],
  })
  const intent = session.payment_intent as Stripe.PaymentIntent | null
  const charge = (intent?.latest_charge ?? null) as Stripe.Charge | null
  const snapshot = {
    session: states.find((known) => known === session.status) ?? 'open',
    intentId: intent?.id ?? null,
    failure: failureOf(intent),
  }
  if (!intent || !charge || charge.status !== 'succeeded' || !charge.captured) {
    return { ...snapshot, charge: null, refunds: [], disputes: [] }
  }
  const currency = charge.currency.toUpperCase()
  const limits = await cardLimits(db, currency, payment.createdAt)
  if (!limits) throw new Error(`Stripe charged in ${currency}, which the exchange does not know`)
  const [refunds, disputes] = await Promise.all([
    api.refunds.list({ payment_intent: intent.id, limit: MOST }),
    api.disputes.list({ payment_intent: intent.id, limit: MOST }),
  ])
  return {
    ...snapshot,
    charge: {
      id: charge.id,
      amount: ours(charge.amount, limits),
      currency,
      at: at(charge.created),
      destination: idOf(charge.transfer_data?.destination),
    },
    refunds: refunds.data.map((refund) => ({
      ...part(refund, limits),
      reversed: refund.transfer_reversal !== null && refund.transfer_reversal !== undefined,
    })),
    disputes: disputes.data.map((dispute) => part(dispute, limits)),
  }
}
