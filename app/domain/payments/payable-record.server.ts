import type { PaymentStatus } from '#app/platform/db/generated/enums'
import { emit } from '#app/platform/events/emit.server'
import type { EventType } from '#app/platform/events/event'
import { conflict, forbidden, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { isUuid } from '../is-uuid'
import { type PayableRole, refusalToPay, roleInPayable } from './payment-policy'
import { cardLapsed, paymentReversed, type paymentSettled } from './payments-events'

/**
 * Locks a payable with its payments until the transaction ends: whatever is paid, confirmed or given back
 * sees everything before it.
 * @throws DomainError not-found where there is none
 */
export async function lockPayable(tx: TransactionContext, id: string) {
  if (!isUuid(id)) throw notFound()
  await tx.db.$queryRaw`SELECT 1 FROM payable WHERE id = ${id}::uuid FOR UPDATE`
  const payable = await tx.db.payable.findUnique({
    where: { id },
    include: { payments: { orderBy: { createdAt: 'asc' } } },
  })
  if (!payable) throw notFound()
  return payable
}

/** A payable that is about to change, locked until the transaction ends. */
export type PayableRecord = Awaited<ReturnType<typeof lockPayable>>
export type PaymentRecord = PayableRecord['payments'][number]

/**
 * Locks a payable for somebody who acts in one of these roles.
 * @throws DomainError not-found for everybody to whom it does not exist, forbidden with its reason
 */
export async function payableToChange(
  tx: TransactionContext,
  id: string,
  roles: readonly PayableRole[],
): Promise<PayableRecord> {
  const payable = await lockPayable(tx, id)
  const role = roleInPayable(tx.actor, payable)
  if (!role) throw notFound()
  if (!roles.includes(role)) throw forbidden('stepNotYours')
  const refusal = refusalToPay(tx.actor, role)
  if (refusal) throw forbidden(refusal)
  return payable
}

/** Who may say that a transfer arrived: the payee, which for the exchange's own fees is the finance officer. */
export function payeeRoles({ payeeId }: { payeeId: string | null }): PayableRole[] {
  return payeeId ? ['payee'] : ['finance']
}

/** A payment of a locked payable. @throws DomainError not-found where it has none of this id */
export function paymentOf(payable: PayableRecord, paymentId: string): PaymentRecord {
  const payment = payable.payments.find(({ id }) => id === paymentId)
  if (!payment) throw notFound()
  return payment
}

interface PaymentChange {
  to?: PaymentStatus
  note?: string
  reason?: string | undefined
  data?: Omit<Parameters<TransactionContext['db']['payment']['updateMany']>[0]['data'], 'status'>
}

/**
 * Changes a payment as it was read, with its row of history.
 * @throws DomainError conflict where it has changed since
 */
export async function changePayment(
  tx: TransactionContext,
  payment: Pick<PaymentRecord, 'id' | 'status' | 'version'>,
  { to = payment.status, note, reason, data = {} }: PaymentChange,
): Promise<void> {
  const { count } = await tx.db.payment.updateMany({
    where: { id: payment.id, version: payment.version },
    data: { ...data, status: to, version: { increment: 1 }, updatedAt: tx.now },
  })
  if (count === 0) throw conflict()
  await tx.db.paymentHistory.create({
    data: {
      paymentId: payment.id,
      actorId: actorId(tx.actor),
      from: payment.status,
      to,
      note: note ?? null,
      reason: reason || null,
      createdAt: tx.now,
    },
  })
}

type PaymentPayload = (typeof paymentSettled)['payload']
type Told = Pick<PayableRecord, 'id' | 'referenceKind' | 'referenceKey' | 'payerId' | 'payeeId'>

function payloadOf(payable: Told, { id, method }: Pick<PaymentRecord, 'id' | 'method'>) {
  const { id: payableId, referenceKind, referenceKey, payerId, payeeId } = payable
  return { id, payableId, referenceKind, referenceKey, payerId, payeeId, method }
}

/** Tells the rest of the exchange of something in a payment. */
export function tellOfPayment(
  tx: TransactionContext,
  payable: Told,
  payment: Pick<PaymentRecord, 'id' | 'method'>,
  event: EventType<string, PaymentPayload>,
): Promise<void> {
  return emit(tx, actorId(tx.actor), event, payloadOf(payable, payment))
}

/** What money went back for, or is held back for; keys under `payments.notes` in the locales. */
export type Reversal = 'refunded' | 'disputed' | 'dispute-over'

/** Tells the rest of the exchange that money of a payment went back, or is held back. */
export function tellOfReversal(
  tx: TransactionContext,
  payable: Told,
  payment: Pick<PaymentRecord, 'id' | 'method'>,
  what: Reversal,
): Promise<void> {
  return emit(tx, actorId(tx.actor), paymentReversed, { ...payloadOf(payable, payment), what })
}

/** Tells the payer that a card payment came to nothing. */
export function tellOfLapse(
  tx: TransactionContext,
  payable: Told,
  payment: Pick<PaymentRecord, 'id' | 'method'>,
  what: 'expired' | 'failed',
): Promise<void> {
  return emit(tx, actorId(tx.actor), cardLapsed, { ...payloadOf(payable, payment), what })
}
