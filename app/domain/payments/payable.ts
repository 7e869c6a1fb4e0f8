import type { PayableKind, PaymentMethod, PaymentStatus } from '#app/platform/db/generated/enums'

export type { PayableKind, PaymentMethod, PaymentStatus }

/** Where a payable stands. Nothing of it is stored: it follows from the payments and the day. */
export const payableStatuses = [
  'planned',
  'due',
  'overdue',
  'awaiting',
  'partly_paid',
  'paid',
  'refunded',
  'disputed',
  'cancelled',
] as const

export type PayableStatus = (typeof payableStatuses)[number]

/** What counts of a payment. Minor units. */
export interface PaymentSums {
  status: PaymentStatus
  amount: bigint
  received: bigint
  refunded: bigint
  disputed: bigint
}

/** What the status of a payable follows from. */
export interface PayableFacts {
  amount: bigint
  dueOn: Date
  cancelledAt: Date | null
  payments: readonly PaymentSums[]
}

/** What arrived and stayed. */
export function paidOf(payments: readonly PaymentSums[]): bigint {
  return payments.reduce(
    (sum, { received, refunded, disputed }) => sum + received - refunded - disputed,
    0n,
  )
}

/** What is on its way: card payments that were begun, transfers that wait to be confirmed. */
export function pendingOf(payments: readonly PaymentSums[]): bigint {
  return payments.reduce(
    (sum, { status, amount }) => (status === 'pending' ? sum + amount : sum),
    0n,
  )
}

/** What can still be paid: neither arrived nor on its way. Never below 0. */
export function openAmount({ amount, payments }: PayableFacts): bigint {
  const open = amount - paidOf(payments) - pendingOf(payments)
  return open > 0n ? open : 0n
}

const DAY_MS = 86_400_000

/**
 * The status of a payable on a day.
 * @param today the day in Viet Nam, midnight UTC as the database keeps days
 * @param noticeDays days before the due date from which it counts as due
 */
export function statusOf(facts: PayableFacts, today: Date, noticeDays: number): PayableStatus {
  const { amount, dueOn, cancelledAt, payments } = facts
  if (payments.some(({ disputed }) => disputed > 0n)) return 'disputed'
  const paid = paidOf(payments)
  if (paid >= amount) return 'paid'
  if (cancelledAt) return 'cancelled'
  if (pendingOf(payments) > 0n) return 'awaiting'
  if (paid === 0n && payments.some(({ refunded }) => refunded > 0n)) return 'refunded'
  if (dueOn < today) return 'overdue'
  if (paid > 0n) return 'partly_paid'
  return dueOn.getTime() - today.getTime() <= noticeDays * DAY_MS ? 'due' : 'planned'
}
