import { conflict, isDomainError } from '#app/platform/http/domain-error'
import type { StripeGate } from '#app/platform/stripe/stripe-gate.server'
import { type Context, type TransactionContext, transact } from '../context'
import { book } from './book.server'
import { type CardSnapshot, movementsOf, outcomeOf } from './card-snapshot'
import { openCheckout } from './checkout-session.server'
import { issueReceipt } from './issue-receipt.server'
import {
  changePayment,
  lockPayable,
  type PayableRecord,
  type PaymentRecord,
  paymentOf,
  type Reversal,
  tellOfLapse,
  tellOfPayment,
  tellOfReversal,
} from './payable-record.server'
import { paymentSettled } from './payments-events'
import { readCardPayment } from './read-card-payment.server'

const MOST_TRIES = 6

async function bookAll(
  tx: TransactionContext,
  payable: PayableRecord,
  payment: PaymentRecord,
  snapshot: CardSnapshot,
): Promise<void> {
  const rows = await tx.db.ledgerTransaction.findMany({
    where: { paymentId: payment.id },
    select: { key: true },
  })
  const booked = new Set(rows.map(({ key }) => key))
  const { payerId, payeeId } = payable
  const about = { paymentId: payment.id, payerId, payeeId }
  for (const movement of movementsOf(snapshot, about, booked)) {
    if (!booked.has(movement.key)) await book(tx, movement)
  }
}

/** What happened, for the history and the messages. */
function noteOf(before: PaymentRecord, after: ReturnType<typeof outcomeOf>): Reversal | undefined {
  if (after.disputed > before.disputed) return 'disputed'
  if (after.refunded > before.refunded) return 'refunded'
  return after.disputed < before.disputed ? 'dispute-over' : undefined
}

/**
 * Makes a payment what a snapshot says it is. Nothing of what was known before counts, so that the order in
 * which events came does not either; the ledger books each fact once.
 * @throws DomainError conflict where the payment changed after the snapshot was taken
 */
async function applySnapshot(
  tx: TransactionContext,
  read: PaymentRecord,
  snapshot: CardSnapshot,
): Promise<void> {
  const payable = await lockPayable(tx, read.payableId)
  const payment = paymentOf(payable, read.id)
  if (payment.version !== read.version) throw conflict()
  const { charge, intentId } = snapshot
  const fits = !charge || (charge.currency === payment.currency && charge.amount === payment.amount)
  // Money that is not what was asked for is for the finance officer: the comparison lists it.
  const outcome = outcomeOf(fits ? snapshot : { ...snapshot, charge: null })
  if (fits) await bookAll(tx, payable, payment, snapshot)
  const { status, received, refunded, disputed } = outcome
  const sums = { received, refunded, disputed }
  const settles = status === 'settled' && payment.status !== 'settled'
  const note = noteOf(payment, outcome)
  const data = {
    ...sums,
    stripeIntentId: intentId,
    ...(status === 'pending' ? {} : { stripeUrl: null }),
    ...(status === 'failed' ? { reason: snapshot.failure } : {}),
    ...(settles ? { settledAt: charge?.at ?? tx.now } : {}),
  }
  if (status !== payment.status || note) {
    await changePayment(tx, payment, { to: status, data, ...(note ? { note } : {}) })
  } else {
    await tx.db.payment.update({
      where: { id: payment.id },
      data: { ...data, version: { increment: 1 } },
    })
  }
  if (settles && charge) {
    const { id, method, amount } = payment
    await issueReceipt(tx, payable, { id, method, amount, receivedAt: charge.at })
    await tellOfPayment(tx, payable, payment, paymentSettled)
  }
  const lapsed = status === 'expired' || status === 'failed'
  if (lapsed && payment.status === 'pending') await tellOfLapse(tx, payable, payment, status)
  if (note) await tellOfReversal(tx, payable, payment, note)
}

/**
 * Reads a card payment at Stripe and makes ours the same, however often it is called and in whatever order.
 * @param also what belongs to the same transaction, such as marking the event that led here
 * @throws Stripe's errors, or conflict where others kept changing the payment
 */
export async function reconcileCardPayment(
  ctx: Context,
  gate: StripeGate,
  paymentId: string,
  also: (tx: TransactionContext) => Promise<void> = async () => {},
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const payment = await ctx.db.payment.findUniqueOrThrow({ where: { id: paymentId } })
    const stripeSessionId = await openCheckout(ctx, gate, payment)
    if (stripeSessionId === null) return transact(ctx, also)
    const snapshot = await readCardPayment(ctx, gate, { ...payment, stripeSessionId })
    try {
      return await transact(ctx, async (tx) => {
        await applySnapshot(tx, payment, snapshot)
        await also(tx)
      })
    } catch (error) {
      if (!isDomainError(error) || error.kind !== 'conflict' || attempt >= MOST_TRIES) throw error
    }
  }
}
