import type { Prisma } from '#app/platform/db/generated/client'
import type { IncubationAction } from '#app/platform/db/generated/enums'
import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { Context, TransactionContext } from '../context'
import { type IncubationSide, isProjectNumber } from './incubation'
import { incubationMoved } from './incubation-events'
import { mayKeepIncubation, refusalForFirm, sidesOf } from './incubation-policy'

/** @throws DomainError not-found for whoever does not keep incubation */
export function asKeeper({ actor }: Pick<Context, 'actor'>): void {
  if (!mayKeepIncubation(actor)) throw notFound()
}

const parties = {
  mentors: {
    include: { provider: { select: { userId: true, organisationId: true } } },
  },
} as const

/**
 * A project that one of the sides is about to change, once it is sure that nobody was faster.
 * @param version that was seen
 * @throws DomainError not-found where it is nobody's business, forbidden with its reason, conflict
 * `changedMeanwhile`, `incubationOver` once it has ended
 */
export async function projectToStep(
  tx: TransactionContext,
  number: string,
  version: number,
  side: IncubationSide,
) {
  const found = isProjectNumber(number)
    ? await tx.db.incubationProject.findUnique({ where: { number }, include: parties })
    : null
  const sides = found ? sidesOf(tx.actor, found) : []
  if (!found || sides.length === 0) throw notFound()
  if (!sides.includes(side)) throw forbidden('stepNotYours')
  const refusal = side === 'firm' ? refusalForFirm(tx.actor) : null
  if (refusal) throw forbidden(refusal)
  if (found.status !== 'incubating') throw conflict('incubationOver')
  const { count } = await tx.db.incubationProject.updateMany({
    where: { id: found.id, version, status: 'incubating' },
    data: { version: { increment: 1 } },
  })
  if (count === 0) throw conflict()
  return found
}

type Stepped = Pick<Prisma.IncubationProjectGetPayload<object>, 'id' | 'number' | 'organisationId'>

/** Writes what was done into the history of a project and tells the outbox. */
export async function recordStep(
  tx: TransactionContext,
  { id, number, organisationId }: Stepped,
  action: IncubationAction,
  { note, providerId }: { note?: string; providerId?: string } = {},
): Promise<void> {
  await tx.db.incubationHistory.create({
    data: {
      projectId: id,
      actorId: actorId(tx.actor),
      action,
      note: note ?? null,
      createdAt: tx.now,
    },
  })
  await emit(tx, actorId(tx.actor), incubationMoved, {
    id,
    number,
    organisationId,
    step: action,
    providerId: providerId ?? null,
  })
}
