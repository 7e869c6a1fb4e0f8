import { conflict, forbidden, invalid } from '#app/platform/http/domain-error'
import { actorId, organisationIdOf } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { figureOn } from '../taxonomy/index.server'
import { newTransferCode } from './agree-schedule.server'
import { scheduleOf } from './propose-schedule.server'
import { readSum } from './read-sum'
import { endedPeriods, royaltyOf } from './royalty'
import { type PaymentFrame, sideInFrame } from './schedule'
import type { DeclareRoyaltyInput } from './schedule-schemas'

const DAY_MS = 86_400_000

/**
 * The payer declares the net sales of a period that has ended; the royalty on them becomes a payable.
 * @returns the royalty in minor units
 * @throws DomainError forbidden for all but the payer, `sumUnreadable`, `noSuchPeriod`,
 * `royaltyOfNothing`, or conflict `periodDeclared`
 */
export async function declareRoyalty(
  tx: TransactionContext,
  frame: PaymentFrame,
  input: DeclareRoyaltyInput,
): Promise<bigint> {
  if (sideInFrame(organisationIdOf(tx.actor), frame) !== 'payer') throw forbidden('stepNotYours')
  const schedule = await scheduleOf(tx.db, frame)
  const line = schedule?.lines.find(({ position }) => position === input.position)
  if (!schedule?.agreedAt || line?.kind !== 'royalty') throw conflict()
  const { validFrom, validTo, periodMonths, basisPoints } = line
  if (!validFrom || !validTo || !periodMonths || !basisPoints) throw conflict()
  const read = readSum(input.sales, schedule.currency, 0n)
  if ('problem' in read) throw invalid('sumUnreadable')
  const today = dayAsDate(localDay(tx.now))
  const period = endedPeriods({ validFrom, validTo, periodMonths }, today).find(
    ({ from }) => from.toISOString().slice(0, 10) === input.periodFrom,
  )
  if (!period) throw invalid('noSuchPeriod')
  const known = await tx.db.payable.count({
    where: {
      scheduleId: schedule.id,
      kind: 'royalty',
      title: line.title,
      cancelledAt: null,
      periodFrom: { lte: period.to },
      periodTo: { gte: period.from },
    },
  })
  if (known > 0) throw conflict('periodDeclared')
  const amount = royaltyOf(read.amount, basisPoints)
  if (amount === 0n) throw invalid('royaltyOfNothing')
  const days = await figureOn(tx.db, 'royalty-due-days', tx.now)
  const { referenceKind, referenceKey, payerId, payeeId, currency } = schedule
  await tx.db.payable.create({
    data: {
      ...{ referenceKind, referenceKey, payerId, payeeId, currency, basisPoints },
      scheduleId: schedule.id,
      linePosition: line.position,
      kind: 'royalty',
      title: line.title,
      amount,
      declaredSales: read.amount,
      periodFrom: period.from,
      periodTo: period.to,
      dueOn: new Date(today.getTime() + days * DAY_MS),
      transferCode: newTransferCode(),
      createdById: actorId(tx.actor),
      createdAt: tx.now,
    },
  })
  return amount
}
