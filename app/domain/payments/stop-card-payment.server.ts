import { forbidden, notFound } from '#app/platform/http/domain-error'
import type { StripeGate } from '#app/platform/stripe/stripe-gate.server'
import { type Context, transact } from '../context'
import { isUuid } from '../is-uuid'
import { payableToChange, paymentOf } from './payable-record.server'
import { reconcileCardPayment } from './reconcile-card-payment.server'

/** A card payment of a payable that the actor may act on as payer or for the exchange. */
async function cardPayment(
  ctx: Context,
  gate: StripeGate | null,
  payableId: string,
  paymentId: string,
) {
  if (!gate) throw forbidden('cardsOff')
  if (!isUuid(paymentId)) throw notFound()
  const payment = await transact(ctx, async (tx) => {
    const payable = await payableToChange(tx, payableId, ['payer', 'finance'])
    const payment = paymentOf(payable, paymentId)
    if (payment.method !== 'card') throw forbidden('stepNotThere')
    return payment
  })
  return { gate, payment }
}

/**
 * Reads a card payment at Stripe now, without waiting to be told of it.
 * @throws DomainError not-found, forbidden; Stripe's errors
 */
export async function checkCardPayment(
  ctx: Context,
  stripe: StripeGate | null,
  payableId: string,
  paymentId: string,
): Promise<void> {
  const { gate, payment } = await cardPayment(ctx, stripe, payableId, paymentId)
  await reconcileCardPayment(ctx, gate, payment.id)
}

/**
 * Closes Stripe's page of a card payment that was begun, so that the sum can be paid in another way. Where it
 * was paid meanwhile, it is booked instead.
 * @throws DomainError not-found, forbidden; Stripe's errors
 */
export async function stopCardPayment(
  ctx: Context,
  stripe: StripeGate | null,
  payableId: string,
  paymentId: string,
): Promise<void> {
  const { gate, payment } = await cardPayment(ctx, stripe, payableId, paymentId)
  const { id, stripeSessionId, status } = payment
  if (status !== 'pending') return
  if (stripeSessionId) {
    const session = await gate.api.checkout.sessions.retrieve(stripeSessionId)
    if (session.status === 'open') await gate.api.checkout.sessions.expire(stripeSessionId)
  }
  await reconcileCardPayment(ctx, gate, id)
}
