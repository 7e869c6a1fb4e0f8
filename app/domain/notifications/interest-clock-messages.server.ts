import { listingFact, organisationName } from './facts.server'
import { messagePaths } from './message-paths'
import { type MessageContext, notify } from './notify.server'

interface InterestEvent {
  id: string
  fromOrganisationId: string
  toOrganisationId: string
  listing: { kind: 'technology' | 'need'; id: string }
  eventId: string
}

/** What a message about an interest that waits says; null where it was answered meanwhile. */
async function stillWaiting({ ctx: { db } }: MessageContext, event: InterestEvent) {
  const [fact, interest] = await Promise.all([
    listingFact(db, event.listing.kind, event.listing.id),
    db.interest.findUnique({ where: { id: event.id }, select: { status: true, dueAt: true } }),
  ])
  if (!fact || interest?.status !== 'pending') return null
  return {
    listing: fact.kind,
    ...fact.titles,
    organisation: await organisationName(db, event.fromOrganisationId),
    date: interest.dueAt,
  }
}

/** Reminds the owner of a listing that somebody waits; one that is suspended may not answer. */
export async function remindOwner(message: MessageContext, event: InterestEvent): Promise<void> {
  const payload = await stillWaiting(message, event)
  const { status } = await message.ctx.db.organisation.findUniqueOrThrow({
    where: { id: event.toOrganisationId },
    select: { status: true },
  })
  if (!payload || status === 'suspended') return
  await notify(message, {
    kind: 'interestReminder',
    payload,
    to: { organisationId: event.toOrganisationId, roles: ['owner', 'editor'] },
    href: messagePaths.interest(event.id),
    dedupeKey: `event:${event.eventId}`,
  })
}

/** Tells officers of an interest that its owner has left without an answer. */
export async function tellOfLateInterest(
  message: MessageContext,
  event: InterestEvent & { officerIds: readonly string[] },
): Promise<void> {
  const payload = await stillWaiting(message, event)
  if (!payload) return
  await notify(message, {
    kind: 'staffInterestLate',
    payload: { ...payload, owner: await organisationName(message.ctx.db, event.toOrganisationId) },
    to: { userIds: event.officerIds },
    href: messagePaths.staffInterests,
    dedupeKey: `event:${event.eventId}`,
  })
}

/** Tells an organisation that a listing it waited for takes further talks. */
export async function tellOfPlace(
  message: MessageContext,
  event: { organisationId: string; listing: InterestEvent['listing']; eventId: string },
): Promise<void> {
  const fact = await listingFact(message.ctx.db, event.listing.kind, event.listing.id)
  if (!fact) return
  await notify(message, {
    kind: 'interestPlaceFree',
    payload: { listing: fact.kind, ...fact.titles },
    to: { organisationId: event.organisationId, roles: ['owner', 'editor'] },
    href: messagePaths.interestIn(fact.kind, fact.slug),
    dedupeKey: `event:${event.eventId}`,
  })
}
