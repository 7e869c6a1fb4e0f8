import Stripe from 'stripe'
import { emit } from '#app/platform/events/emit.server'
import { forbidden, invalid } from '#app/platform/http/domain-error'
import type { StripeGate } from '#app/platform/stripe/stripe-gate.server'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { book } from './book.server'
import { cardLimits, toStripe } from './card-limits.server'
import { payeePlace, stripePlace } from './ledger'
import { changePayment, payableToChange, paymentOf } from './payable-record.server'
import { refundRequested } from './payments-events'
import { reconcileCardPayment } from './reconcile-card-payment.server'
import { sumOf } from './report-transfer.server'

/** A card payment that the exchange holds money of, and how much of it is still there. */
async function heldPayment(tx: TransactionContext, payableId: string, paymentId: string) {
  const payable = await payableToChange(tx, payableId, ['finance'])
  const payment = paymentOf(payable, paymentId)
  if (payment.method !== 'card' || payment.status !== 'settled') throw forbidden('stepNotThere')
  const asked = await tx.db.refundRequest.aggregate({
    where: { paymentId, doneAt: null, refusedBecause: null },
    _sum: { amount: true },
  })
  // What went to the payee's own account at Stripe is taken back from there with the refund.
  const { received, refunded, disputed, paidOut } = payment
  const held = received - refunded - disputed - paidOut - (asked._sum.amount ?? 0n)
  return { payable, payment, held }
}

/**
 * Asks that a card payment be given back, whole or in part. A job tells Stripe.
 * @throws DomainError not-found, forbidden for all but those who keep the accounts, `sumUnreadable`,
 * `sumAboveReceived`
 */
export function requestRefund(
  ctx: Context,
  payableId: string,
  paymentId: string,
  { amount: written, reason }: { amount: string; reason: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const { payment, held } = await heldPayment(tx, payableId, paymentId)
    const amount = sumOf(written, payment.currency)
    if (amount > held) throw invalid('sumAboveReceived')
    const { id } = await tx.db.refundRequest.create({
      data: {
        ...{ paymentId, amount, reason },
        requestedById: actorId(tx.actor) ?? '',
        createdAt: tx.now,
      },
    })
    await changePayment(tx, payment, { note: 'refund-asked', reason })
    await emit(tx, actorId(tx.actor), refundRequested, { id })
  })
}

/**
 * Puts on record that the exchange has handed money of a card payment on to its payee, by a bank transfer.
 * @throws DomainError as `requestRefund`; forbidden for the exchange's own fees, and where Stripe passed it on
 */
export function recordPayout(
  ctx: Context,
  payableId: string,
  paymentId: string,
  { amount: written, reason }: { amount: string; reason: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const { payable, payment, held } = await heldPayment(tx, payableId, paymentId)
    if (!payable.payeeId || payment.stripeDestination) throw forbidden('stepNotThere')
    const amount = sumOf(written, payment.currency)
    if (amount > held) throw invalid('sumAboveReceived')
    await book(tx, {
      key: `payout:${payment.id}:${payment.version}`,
      kind: 'payout',
      paymentId,
      from: stripePlace,
      to: payeePlace(payable.payeeId),
      ...{ amount, currency: payment.currency, occurredAt: tx.now },
    })
    await changePayment(tx, payment, {
      note: 'paid-out',
      reason,
      data: { paidOut: { increment: amount } },
    })
  })
}

/**
 * Tells Stripe to give money back, once: the idempotency key is the request's own id. Then reads what came of
 * it. What Stripe does not do is on record with its word for why.
 * @throws Stripe's errors where it cannot be reached: the job is tried again
 */
export async function sendRefund(ctx: Context, gate: StripeGate, id: string): Promise<void> {
  const { db } = ctx
  const request = await db.refundRequest.findUnique({
    where: { id },
    include: { payment: true },
  })
  if (!request || request.doneAt || request.refusedBecause) return
  const { payment } = request
  const limits = await cardLimits(db, payment.currency, payment.createdAt)
  const amount = limits && toStripe(request.amount, limits)
  if (amount === null || !payment.stripeIntentId) throw new Error(`refund ${id} has no charge`)
  const where = { id, doneAt: null }
  try {
    const refund = await gate.api.refunds.create(
      {
        payment_intent: payment.stripeIntentId,
        amount: Number(amount),
        ...(payment.stripeDestination ? { reverse_transfer: true } : {}),
        metadata: { payment: payment.id, request: id },
      },
      { idempotencyKey: `refund-${id}` },
    )
    await reconcileCardPayment(ctx, gate, payment.id, async (tx) => {
      await tx.db.refundRequest.updateMany({
        where,
        data: { doneAt: tx.now, stripeRefundId: refund.id },
      })
    })
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
    const refusedBecause = error.code ?? 'refused'
    await db.refundRequest.updateMany({ where, data: { refusedBecause } })
  }
}
