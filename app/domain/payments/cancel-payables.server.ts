import type { TransactionContext } from '../context'
import { paidOf, pendingOf } from './payable'

/** Why payables were called off; keys under `payments.cancelled` in the locales. */
export type CancelReason = 'deal-terminated' | 'schedule-replaced' | 'terms-changed' | 'fee-waived'

interface CancelWhat {
  referenceKind?: string
  referenceKey?: string
  scheduleId?: string
  id?: string
}

/**
 * Calls off payables for which nothing was paid and nothing is on its way; royalties that were declared stay
 * owed unless the whole deal ends. Payments that are on their way are still booked when they arrive.
 * @returns how many were called off
 */
export async function cancelPayables(
  tx: TransactionContext,
  what: CancelWhat,
  reason: CancelReason,
): Promise<number> {
  const rows = await tx.db.payable.findMany({
    where: {
      ...what,
      cancelledAt: null,
      ...(reason === 'deal-terminated' || reason === 'fee-waived'
        ? {}
        : { kind: { not: 'royalty' } }),
    },
    include: { payments: true },
  })
  const ids = rows
    .filter(({ payments, amount }) =>
      reason === 'deal-terminated'
        ? paidOf(payments) < amount
        : paidOf(payments) === 0n && pendingOf(payments) === 0n,
    )
    .map(({ id }) => id)
  const { count } = await tx.db.payable.updateMany({
    where: { id: { in: ids }, cancelledAt: null },
    data: { cancelledAt: tx.now, cancelledReason: reason },
  })
  return count
}

/**
 * Takes back what both had agreed on, because the contract's sum or currency is another one now: the parties
 * agree anew. Harmless where the schedule already fits.
 */
export async function reopenSchedule(
  tx: TransactionContext,
  frame: { referenceKind: string; referenceKey: string; currency: string; total: bigint | null },
): Promise<void> {
  const { referenceKind, referenceKey, currency, total } = frame
  const schedule = await tx.db.paymentSchedule.findUnique({
    where: { referenceKind_referenceKey: { referenceKind, referenceKey } },
  })
  if (!schedule || (schedule.currency === currency && schedule.total === total)) return
  await tx.db.paymentSchedule.update({
    where: { id: schedule.id },
    data: {
      total,
      version: { increment: 1 },
      ...{ payerAgreedAt: null, payeeAgreedAt: null, agreedAt: null },
    },
  })
  await cancelPayables(tx, { scheduleId: schedule.id }, 'terms-changed')
}
