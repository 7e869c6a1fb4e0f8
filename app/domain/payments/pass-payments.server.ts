import type { Transaction } from '#app/platform/db/client.server'

/**
 * Puts an organisation's successor in its place in the schedule of what a reference names, and in what is still to be
 * paid of it. What was paid stays with who paid it.
 */
export async function passPayments(
  db: Transaction,
  { kind, key }: { kind: string; key: string },
  from: string,
  to: string,
): Promise<void> {
  const about = { referenceKind: kind, referenceKey: key }
  const unpaid = { ...about, cancelledAt: null, payments: { none: { status: 'settled' as const } } }
  await db.paymentSchedule.updateMany({ where: { ...about, payerId: from }, data: { payerId: to } })
  await db.paymentSchedule.updateMany({ where: { ...about, payeeId: from }, data: { payeeId: to } })
  await db.payable.updateMany({ where: { ...unpaid, payerId: from }, data: { payerId: to } })
  await db.payable.updateMany({ where: { ...unpaid, payeeId: from }, data: { payeeId: to } })
}
