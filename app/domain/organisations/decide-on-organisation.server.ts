import { z } from 'zod'
import { actorId } from '#app/domain/accounts/actor'
import { emit } from '#app/platform/events/emit.server'
import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { canDecideOnOrganisations, type Decision, organisationTransitions } from './organisation'
import {
  organisationCreated,
  organisationRejected,
  organisationRestored,
  organisationSuspended,
  organisationVerified,
} from './organisation-events'

const events = {
  verify: organisationVerified,
  reject: organisationRejected,
  suspend: organisationSuspended,
  restore: organisationRestored,
}

interface DecisionInput {
  decision: Decision
  reason?: string | undefined
  /** The version that was looked at. */
  version: number
}

/**
 * Verifies, rejects, suspends or restores an organisation, or asks for another look at a rejected one. A
 * verified organisation that is verified again keeps its status: staff have looked at what it changed.
 * @throws DomainError not found for those who may not, `reasonNeeded`, or `changedMeanwhile` where the
 * organisation was changed or decided on since
 */
export async function decideOnOrganisation(
  ctx: Context,
  id: string,
  { decision, reason, version }: DecisionInput,
): Promise<void> {
  const { from, to, by, reasonNeeded } = organisationTransitions[decision]
  if (!z.uuid().safeParse(id).success || !mayDecide(ctx, id, by)) throw notFound()
  if (reasonNeeded && !reason) throw invalid('reasonNeeded')
  await transact(ctx, async (tx) => {
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
      where: { id, status: before.status, version },
      data: {
        status: target,
        version: { increment: 1 },
        ...(decision === 'verify' ? { verifiedAt: ctx.now } : {}),
      },
    })
    if (count === 0) throw conflict()
    await tx.db.organisationHistory.create({
      data: {
        organisationId: id,
        actorId: actorId(ctx.actor),
        from: before.status,
        to: target,
        reason: reason ?? null,
        createdAt: ctx.now,
      },
    })
    if (decision === 'ask-again') await emit(tx, actorId(ctx.actor), organisationCreated, { id })
    else await emit(tx, actorId(ctx.actor), events[decision], { id, reason: reason ?? null })
  })
}

function mayDecide({ actor }: Context, id: string, by: 'staff' | 'owner'): boolean {
  if (by === 'staff') return canDecideOnOrganisations(actor)
  return (
    actor.kind === 'person' && actor.organisation?.id === id && actor.organisation.role === 'owner'
  )
}
