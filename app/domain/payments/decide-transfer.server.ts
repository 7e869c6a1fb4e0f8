import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { book } from './book.server'
import { issueReceipt } from './issue-receipt.server'
import { payeePlace, payerPlace } from './ledger'
import {
  changePayment,
  lockPayable,
  payableToChange,
  payeeRoles,
  paymentOf,
  tellOfPayment,
  tellOfReversal,
} from './payable-record.server'
import { roleInPayable } from './payment-policy'
import { paymentSettled, transferRejected } from './payments-events'
import { sumOf } from './report-transfer.server'

/** A transfer that the actor, as its payee, decides on. */
async function transferToDecide(tx: TransactionContext, payableId: string, paymentId: string) {
  const found = await lockPayable(tx, payableId)
  if (!roleInPayable(tx.actor, found)) throw notFound()
  const payable = await payableToChange(tx, payableId, payeeRoles(found))
  const payment = paymentOf(payable, paymentId)
  if (payment.method !== 'transfer') throw forbidden('stepNotThere')
  return { payable, payment }
}

/**
 * The payee confirms that a transfer arrived: it is booked, and the payer gets a receipt.
 * @throws DomainError not-found, forbidden, or conflict `paymentDecided`
 */
export function confirmTransfer(ctx: Context, payableId: string, paymentId: string): Promise<void> {
  return transact(ctx, async (tx) => {
    const { payable, payment } = await transferToDecide(tx, payableId, paymentId)
    if (payment.status !== 'pending') throw conflict('paymentDecided')
    const { id, amount, currency, method } = payment
    const receivedAt = payment.transferredOn ?? tx.now
    await book(tx, {
      key: `transfer:${id}`,
      kind: 'transfer',
      paymentId: id,
      from: payerPlace(payable.payerId),
      to: payeePlace(payable.payeeId),
      ...{ amount, currency, occurredAt: receivedAt },
    })
    await changePayment(tx, payment, {
      to: 'settled',
      data: { received: amount, settledAt: tx.now, decidedById: actorId(tx.actor) },
    })
    await issueReceipt(tx, payable, { id, method, amount, receivedAt })
    await tellOfPayment(tx, payable, payment, paymentSettled)
  })
}

/**
 * The payee does not find a transfer, and says why.
 * @throws DomainError not-found, forbidden, `reasonNeeded`, or conflict `paymentDecided`
 */
export function rejectTransfer(
  ctx: Context,
  payableId: string,
  paymentId: string,
  reason: string,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const { payable, payment } = await transferToDecide(tx, payableId, paymentId)
    if (!reason) throw invalid('reasonNeeded')
    if (payment.status !== 'pending') throw conflict('paymentDecided')
    await changePayment(tx, payment, {
      to: 'rejected',
      reason,
      data: { reason, decidedById: actorId(tx.actor) },
    })
    await tellOfPayment(tx, payable, payment, transferRejected)
  })
}

/**
 * The payee has sent a transfer back, whole or in part, and puts that on record.
 * @throws DomainError not-found, forbidden, `reasonNeeded`, `sumUnreadable`, `sumAboveReceived`, or conflict
 */
export function returnTransfer(
  ctx: Context,
  payableId: string,
  paymentId: string,
  { amount: written, reason }: { amount: string; reason: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const { payable, payment } = await transferToDecide(tx, payableId, paymentId)
    if (!reason) throw invalid('reasonNeeded')
    if (payment.status !== 'settled') throw conflict()
    const amount = sumOf(written, payment.currency)
    if (amount > payment.received - payment.refunded) throw invalid('sumAboveReceived')
    await book(tx, {
      key: `transfer-returned:${payment.id}:${payment.version}`,
      kind: 'transfer_returned',
      paymentId: payment.id,
      from: payeePlace(payable.payeeId),
      to: payerPlace(payable.payerId),
      ...{ amount, currency: payment.currency, occurredAt: tx.now },
    })
    await changePayment(tx, payment, {
      note: 'refunded',
      reason,
      data: { refunded: { increment: amount } },
    })
    await tellOfReversal(tx, payable, payment, 'refunded')
  })
}
