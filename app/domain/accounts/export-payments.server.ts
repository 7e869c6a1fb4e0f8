import type { Database } from '#app/platform/db/client.server'

const inOrder = { createdAt: 'asc' } as const

const payable = { select: { title: true, referenceKey: true } } as const
const payment = { select: { payable, method: true, amount: true, currency: true } } as const

/** Writes sums as text, so that no reader of JSON rounds them. */
function inDigits<Rows>(rows: Rows): Rows {
  return JSON.parse(
    JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
  )
}

/** What a person did about payments; sums in minor units. */
export async function exportPayments(db: Database, userId: string) {
  const [
    scheduleSteps,
    asked,
    started,
    decided,
    steps,
    booked,
    refunds,
    bankAccounts,
    stripeAccounts,
  ] = await Promise.all([
    db.scheduleStep.findMany({
      where: { actorId: userId },
      orderBy: inOrder,
      select: {
        schedule: { select: { referenceKey: true } },
        kind: true,
        version: true,
        lines: true,
        createdAt: true,
      },
    }),
    db.payable.findMany({
      where: { createdById: userId },
      orderBy: inOrder,
      select: { ...payable.select, amount: true, currency: true, createdAt: true },
    }),
    db.payment.findMany({
      where: { startedById: userId },
      orderBy: inOrder,
      select: { ...payment.select, createdAt: true },
    }),
    db.payment.findMany({
      where: { decidedById: userId },
      orderBy: inOrder,
      select: { ...payment.select, reason: true, updatedAt: true },
    }),
    db.paymentHistory.findMany({
      where: { actorId: userId },
      orderBy: inOrder,
      select: { payment, to: true, note: true, reason: true, createdAt: true },
    }),
    db.ledgerTransaction.findMany({
      where: { actorId: userId },
      orderBy: inOrder,
      select: { payment, kind: true, createdAt: true },
    }),
    db.refundRequest.findMany({
      where: { requestedById: userId },
      orderBy: inOrder,
      select: { payment, amount: true, reason: true, createdAt: true },
    }),
    db.bankAccount.findMany({
      where: { createdById: userId },
      orderBy: inOrder,
      select: { bankCode: true, accountNumber: true, holderName: true, createdAt: true },
    }),
    db.stripeAccount.findMany({
      where: { createdById: userId },
      orderBy: inOrder,
      select: { accountId: true, validFrom: true, createdAt: true },
    }),
  ])
  return inDigits({
    ...{
      scheduleSteps,
      asked,
      started,
      decided,
      steps,
      booked,
      refunds,
      bankAccounts,
      stripeAccounts,
    },
  })
}
