import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, invalid } from '#app/platform/http/domain-error'
import { actorId, organisationIdOf } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { scheduleProposed } from './payments-events'
import { type PaymentFrame, type ScheduleLine, sideInFrame } from './schedule'
import type { ProposeScheduleInput } from './schedule-schemas'

/** A schedule of a frame, or null where none was proposed yet. */
export function scheduleOf(db: TransactionContext['db'], frame: PaymentFrame) {
  const { referenceKind, referenceKey } = frame
  return db.paymentSchedule.findUnique({
    where: { referenceKind_referenceKey: { referenceKind, referenceKey } },
    include: { lines: { orderBy: { position: 'asc' } } },
  })
}

function rowOf(line: ScheduleLine, position: number) {
  if (line.kind === 'royalty') return { ...line, position }
  const { kind, title, amount, dueOn } = line
  return { kind, title, amount, dueOn, position }
}

function asJson(lines: readonly ScheduleLine[]): object {
  return JSON.parse(
    JSON.stringify(lines, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
  )
}

/**
 * Proposes a schedule, or a new version of one: the proposer has agreed to it, the other side has yet to. The
 * caller holds a lock on what the frame stands for.
 * @throws DomainError forbidden for all but the two parties, `currencyNotOfContract`, or conflict where
 * another version was proposed since
 */
export async function proposeSchedule(
  tx: TransactionContext,
  frame: PaymentFrame,
  input: ProposeScheduleInput,
): Promise<void> {
  const own = organisationIdOf(tx.actor)
  const side = sideInFrame(own, frame)
  if (!side || !own) throw forbidden('stepNotYours')
  if (input.currency !== frame.currency) {
    throw invalid('currencyNotOfContract', { currency: frame.currency })
  }
  const present = await scheduleOf(tx.db, frame)
  if ((present?.version ?? 0) !== input.version) throw conflict()
  const first = Math.max(-1, ...(present?.lines ?? []).map(({ position }) => position)) + 1
  const version = input.version + 1
  const data = {
    currency: frame.currency,
    total: frame.total,
    version,
    payerAgreedAt: side === 'payer' ? tx.now : null,
    payeeAgreedAt: side === 'payee' ? tx.now : null,
    agreedAt: null,
  }
  const { total: _, ...reference } = frame
  const { id } = present
    ? await tx.db.paymentSchedule.update({ where: { id: present.id }, data })
    : await tx.db.paymentSchedule.create({ data: { ...reference, ...data, createdAt: tx.now } })
  await tx.db.scheduleLine.deleteMany({ where: { scheduleId: id } })
  await tx.db.scheduleLine.createMany({
    data: input.lines.map((line, index) => ({ ...rowOf(line, first + index), scheduleId: id })),
  })
  await tx.db.scheduleStep.create({
    data: {
      scheduleId: id,
      kind: 'proposed',
      version,
      actorId: actorId(tx.actor) ?? '',
      organisationId: own,
      lines: asJson(input.lines),
      createdAt: tx.now,
    },
  })
  const { referenceKind, referenceKey, payerId, payeeId } = frame
  await emit(tx, actorId(tx.actor), scheduleProposed, {
    ...{ id, referenceKind, referenceKey, payerId, payeeId, by: own },
  })
}
