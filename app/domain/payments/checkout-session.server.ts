import Stripe from 'stripe'
import type { StripeGate } from '#app/platform/stripe/stripe-gate.server'
import { type Context, transact } from '../context'
import { cardLimits, toStripe } from './card-limits.server'
import { tellOfLapse } from './payable-record.server'

/** Minutes that a payer has on Stripe's page. */
const OPEN_MINUTES = 60

interface CardPayment {
  id: string
  payableId: string
  amount: bigint
  currency: string
  stripeSessionId: string | null
  stripeReturn: string | null
  stripeDestination: string | null
  createdAt: Date
}

/** Everything follows from the payment, so that a second call with the same key asks for the same. */
function parametersOf(
  payment: CardPayment,
  { title, unitAmount }: { title: string; unitAmount: bigint },
): Stripe.Checkout.SessionCreateParams {
  const metadata = { payment: payment.id }
  const back = payment.stripeReturn ?? ''
  return {
    mode: 'payment',
    locale: /^\/en\//.test(new URL(back).pathname) ? 'en' : 'vi',
    client_reference_id: payment.id,
    metadata,
    payment_intent_data: {
      metadata,
      description: title,
      ...(payment.stripeDestination
        ? { transfer_data: { destination: payment.stripeDestination } }
        : {}),
    },
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: payment.currency.toLowerCase(),
          unit_amount: Number(unitAmount),
          product_data: { name: title },
        },
      },
    ],
    success_url: `${back}?card=back`,
    cancel_url: `${back}?card=left`,
    expires_at: Math.floor(payment.createdAt.getTime() / 1_000) + OPEN_MINUTES * 60,
  }
}

/**
 * Makes sure that a card payment has its Checkout Session at Stripe, and keeps its id. Called twice it makes
 * one: the idempotency key is the payment's own id.
 * @returns the session's id; null where Stripe does not take the payment, which is then on record as failed
 * @throws Stripe's errors where it cannot be reached: the call is made again later
 */
export async function openCheckout(
  ctx: Context,
  gate: StripeGate,
  payment: CardPayment,
): Promise<string | null> {
  if (payment.stripeSessionId) return payment.stripeSessionId
  const { db } = ctx
  const payable = await db.payable.findUniqueOrThrow({ where: { id: payment.payableId } })
  const limits = await cardLimits(db, payment.currency, payment.createdAt)
  const unitAmount = limits && toStripe(payment.amount, limits)
  if (unitAmount === null) throw new Error(`Stripe has no unit as small in ${payment.currency}`)
  const title = payable.title.slice(0, 200)
  try {
    const session = await gate.api.checkout.sessions.create(
      parametersOf(payment, { title, unitAmount }),
      { idempotencyKey: `payment-${payment.id}` },
    )
    await db.payment.updateMany({
      where: { id: payment.id, stripeSessionId: null },
      data: { stripeSessionId: session.id, stripeUrl: session.url },
    })
    return session.id
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
    const reason = error.code ?? 'refused'
    await transact(ctx, async (tx) => {
      const { count } = await tx.db.payment.updateMany({
        where: { id: payment.id, status: 'pending', stripeSessionId: null },
        data: { status: 'failed', reason, version: { increment: 1 } },
      })
      if (count === 0) return
      const row = { paymentId: payment.id, from: 'pending', to: 'failed', reason } as const
      await tx.db.paymentHistory.create({ data: { ...row, createdAt: ctx.now } })
      await tellOfLapse(tx, payable, { id: payment.id, method: 'card' }, 'failed')
    })
    return null
  }
}
