import { randomBytes } from 'node:crypto'
import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, invalid } from '#app/platform/http/domain-error'
import { actorId, organisationIdOf } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { cancelPayables } from './cancel-payables.server'
import { scheduleAgreed } from './payments-events'
import { scheduleOf } from './propose-schedule.server'
import { type PaymentFrame, sideInFrame } from './schedule'
import { transferCodeFrom } from './transfer-code'

/** A code for a new payable. */
export const newTransferCode = () => transferCodeFrom(randomBytes(16))

type Schedule = NonNullable<Awaited<ReturnType<typeof scheduleOf>>>

/** Makes the payables of the lines that have a sum; those of an older version that nobody paid are called off. */
async function makePayables(tx: TransactionContext, schedule: Schedule): Promise<void> {
  await cancelPayables(tx, { scheduleId: schedule.id }, 'schedule-replaced')
  const { referenceKind, referenceKey, payerId, payeeId, currency } = schedule
  await tx.db.payable.createMany({
    data: schedule.lines.flatMap(({ kind, title, amount, dueOn, position }) =>
      amount === null || dueOn === null
        ? []
        : [
            {
              ...{ referenceKind, referenceKey, payerId, payeeId, currency },
              ...{ kind, title, amount, dueOn },
              scheduleId: schedule.id,
              linePosition: position,
              transferCode: newTransferCode(),
              createdById: actorId(tx.actor),
              createdAt: tx.now,
            },
          ],
    ),
  })
}

/**
 * One party's word on the version it saw. The second word makes the payables. A word given twice counts once.
 * @returns `agreed` where both have agreed, `waiting` for the other side else
 * @throws DomainError forbidden for all but the two parties, `scheduleOutOfStep` where the contract's sum is
 * another one now, or conflict
 */
export async function agreeSchedule(
  tx: TransactionContext,
  frame: PaymentFrame,
  version: number,
): Promise<'agreed' | 'waiting'> {
  const own = organisationIdOf(tx.actor)
  const side = sideInFrame(own, frame)
  if (!side || !own) throw forbidden('stepNotYours')
  const schedule = await scheduleOf(tx.db, frame)
  if (!schedule || schedule.version !== version) throw conflict()
  if (schedule.agreedAt) return 'agreed'
  if (schedule.currency !== frame.currency || schedule.total !== frame.total) {
    throw invalid('scheduleOutOfStep')
  }
  const given = side === 'payer' ? schedule.payerAgreedAt : schedule.payeeAgreedAt
  const other = side === 'payer' ? schedule.payeeAgreedAt : schedule.payerAgreedAt
  if (!given) {
    const word = side === 'payer' ? { payerAgreedAt: tx.now } : { payeeAgreedAt: tx.now }
    await tx.db.paymentSchedule.update({ where: { id: schedule.id }, data: word })
    await tx.db.scheduleStep.create({
      data: {
        scheduleId: schedule.id,
        kind: 'agreed',
        version,
        actorId: actorId(tx.actor) ?? '',
        organisationId: own,
        createdAt: tx.now,
      },
    })
  }
  if (!other) return 'waiting'
  await tx.db.paymentSchedule.update({ where: { id: schedule.id }, data: { agreedAt: tx.now } })
  await makePayables(tx, schedule)
  const { referenceKind, referenceKey, payerId, payeeId } = frame
  await emit(tx, actorId(tx.actor), scheduleAgreed, {
    ...{ id: schedule.id, referenceKind, referenceKey, payerId, payeeId, by: own },
  })
  return 'agreed'
}
