import { z } from 'zod'
import { actorId } from '#app/domain/accounts/actor'
import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { canDecideOnOrganisations, type Decision, organisationTransitions } from './organisation'
import {
  organisationCreated,
  organisationRejected,
  organisationRestored,
  organisationSuspended,
  organisationVerified,
} from './organisation-events'
import { isMemberOf } from './organisation-record.server'

const events = {
  verify: organisationVerified,
  reject: organisationRejected,
  suspend: organisationSuspended,
  restore: organisationRestored,
}

export interface DecisionInput {
  decision: Decision
  reason?: string | undefined
  /** When a suspension ends by itself; without it: for good, or until it is lifted. */
  until?: Date | null
  /** The version that was looked at; without it whatever it is now. */
  version?: number
}

/**
 * Verifies, rejects, suspends or restores an organisation, or asks for another look at a rejected one. A
 * verified organisation that is verified again keeps its status: staff have looked at what it changed.
 * @throws DomainError not found for those who may not, `ownOrganisation` for staff who are members of it,
 * `reasonNeeded`, or `changedMeanwhile` where the organisation was changed or decided on since
 */
export async function decideOnOrganisation(
  ctx: Context,
  id: string,
  input: DecisionInput & { version: number },
): Promise<void> {
  await transact(ctx, (tx) => takeDecision(tx, id, input))
}

/** The same inside a transaction that does more; the exchange itself may restore by the clock. */
export async function takeDecision(
  tx: TransactionContext,
  id: string,
  { decision, reason, until = null, version }: DecisionInput,
): Promise<void> {
  const { from, to, reasonNeeded } = organisationTransitions[decision]
  await checkActor(tx, id, decision)
  if (reasonNeeded && !reason) throw invalid('reasonNeeded')
  const before = await tx.db.organisation.findUnique({
    where: { id },
    select: { status: true, verifiedAt: true },
  })
  if (!before) throw notFound()
  const allowed = decision === 'verify' ? [...from, 'verified'] : from
  if (!allowed.some((status) => status === before.status)) throw conflict()
  // A suspended organisation that staff never verified goes back to waiting.
  const target = decision === 'restore' && !before.verifiedAt ? 'pending' : to
  const { count } = await tx.db.organisation.updateMany({
    where: { id, status: before.status, ...(version === undefined ? {} : { version }) },
    data: {
      status: target,
      version: { increment: 1 },
      suspendedUntil: decision === 'suspend' ? until : null,
      ...(decision === 'verify' ? { verifiedAt: tx.now } : {}),
    },
  })
  if (count === 0) throw conflict()
  await tx.db.organisationHistory.create({
    data: {
      organisationId: id,
      actorId: actorId(tx.actor),
      from: before.status,
      to: target,
      reason: reason ?? null,
      createdAt: tx.now,
    },
  })
  const who = actorId(tx.actor)
  if (decision === 'ask-again') await emit(tx, who, organisationCreated, { id })
  else {
    const told = { id, reason: reason ?? null, until: until?.toISOString() ?? null }
    await emit(tx, who, events[decision], told)
  }
}

async function checkActor(tx: TransactionContext, id: string, decision: Decision): Promise<void> {
  const { actor } = tx
  if (!z.uuid().safeParse(id).success) throw notFound()
  if (actor.kind === 'system' && decision === 'restore') return
  if (organisationTransitions[decision].by === 'owner') {
    const owns = actor.kind === 'person' && actor.organisation?.id === id
    if (!owns || actor.organisation?.role !== 'owner') throw notFound()
    return
  }
  if (!canDecideOnOrganisations(actor)) throw notFound()
  if (await isMemberOf(tx.db, id, actor.userId)) throw forbidden('ownOrganisation')
}
