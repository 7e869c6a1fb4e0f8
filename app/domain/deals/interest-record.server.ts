import { emit } from '#app/platform/events/emit.server'
import type { EventType } from '#app/platform/events/event'
import { conflict, forbidden, notFound } from '#app/platform/http/domain-error'
import { actingById, actorId, organisationIdOf } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { isUuid } from '../is-uuid'
import { refusalToAct } from './deal-policy'
import type { interestAccepted } from './deals-events'
import { interestSteps, listingOf, partiesOf } from './interest'

const columns = {
  id: true,
  technologyId: true,
  needId: true,
  fromOrganisationId: true,
  toOrganisationId: true,
  authorId: true,
  status: true,
  technology: { select: { frozenAt: true } },
  need: { select: { frozenAt: true } },
} as const

/**
 * An interest that the actor's organisation sent or received, once it is sure that the actor may take the
 * step.
 * @throws DomainError not-found for everybody else, forbidden with its reason (`actingForOtherParty` for staff who
 * act for one party and belong to the other), conflict `listingFrozen` for a deal from an entry whose ownership is
 * disputed
 */
export async function interestToStep(tx: TransactionContext, id: string, to: StepName) {
  const { actor } = tx
  const own = organisationIdOf(actor)
  if (!own || !isUuid(id)) throw notFound()
  const interest = await tx.db.interest.findFirst({
    where: { id, OR: [{ fromOrganisationId: own }, { toOrganisationId: own }] },
    select: columns,
  })
  if (!interest) throw notFound()
  const sender = interest.fromOrganisationId === own
  const step = interestSteps.find((candidate) => candidate.to === to)
  if (step?.by !== (sender ? 'sender' : 'receiver')) throw forbidden('stepNotYours')
  const listing = listingOf(interest)
  const parties = partiesOf(listing.kind, interest.fromOrganisationId, interest.toOrganisationId)
  const refusal = refusalToAct(actor, parties.providerId === own ? 'provider' : 'seeker')
  if (refusal) throw forbidden(refusal)
  const officerId = actingById(actor)
  const other = sender ? interest.toOrganisationId : interest.fromOrganisationId
  if (officerId && (await belongsTo(tx, officerId, other))) throw forbidden('actingForOtherParty')
  const frozen = interest.technology?.frozenAt || interest.need?.frozenAt
  if (to === 'accepted' && frozen) throw conflict('listingFrozen')
  return { ...interest, listing, parties }
}

/** Whether somebody is a member of an organisation now. */
async function belongsTo({ db }: TransactionContext, userId: string, organisationId: string) {
  const where = { userId, organisationId, status: 'active' } as const
  return (await db.membership.count({ where })) > 0
}

type StepName = (typeof interestSteps)[number]['to']

export type InterestRecord = Awaited<ReturnType<typeof interestToStep>>

/**
 * Takes the step if the interest still waits, and tells of it.
 * @throws DomainError conflict `interestAnswered` where somebody was faster
 */
export async function takeInterestStep(
  tx: TransactionContext,
  interest: InterestRecord,
  to: StepName,
  said: { reasonCode?: string; reason?: string | undefined },
  event: typeof interestAccepted | EventType<string, (typeof interestAccepted)['payload']>,
): Promise<void> {
  const { count } = await tx.db.interest.updateMany({
    where: { id: interest.id, status: 'pending' },
    data: {
      status: to,
      reasonCode: said.reasonCode ?? null,
      reason: said.reason ?? null,
      answeredAt: tx.now,
      answeredById: actorId(tx.actor),
      answeredActingById: actingById(tx.actor),
      ...(to === 'accepted' ? {} : { openKey: null }),
    },
  })
  if (count === 0) throw conflict('interestAnswered')
  await emit(tx, actorId(tx.actor), event, {
    id: interest.id,
    fromOrganisationId: interest.fromOrganisationId,
    toOrganisationId: interest.toOrganisationId,
    listing: interest.listing,
  })
}
