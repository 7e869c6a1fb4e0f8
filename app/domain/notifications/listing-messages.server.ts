import { listingFact, organisationName, personName } from './facts.server'
import { messagePaths } from './message-paths'
import { type MessageContext, notify } from './notify.server'

/** The listing an event speaks of, and the event's id, which names the fact. */
export interface ListingEvent {
  kind: 'technology' | 'need'
  id: string
  eventId: string
}

const writers = ['owner', 'editor'] as const

/** Tells moderators that a listing waits for them. */
export async function tellOfSubmission(message: MessageContext, event: ListingEvent) {
  const fact = await listingFact(message.ctx.db, event.kind, event.id)
  if (!fact) return
  await notify(message, {
    kind: 'staffSubmission',
    payload: { listing: fact.kind, ...fact.titles, organisation: fact.organisation },
    to: { staffRoles: ['moderator'] },
    href: messagePaths.moderateListing(fact.kind, fact.id),
    dedupeKey: `event:${event.eventId}`,
  })
}

/** Tells the other moderators that one of them approved a listing which needs a second person. */
export async function tellOfProposal(
  message: MessageContext,
  event: ListingEvent & { proposedById: string | null },
) {
  const { db } = message.ctx
  const fact = await listingFact(db, event.kind, event.id)
  if (!fact) return
  await notify(message, {
    kind: 'staffSecondPerson',
    payload: {
      ...{ listing: fact.kind, ...fact.titles },
      // Staff know who asks, also where the public does not.
      organisation: await organisationName(db, fact.organisationId),
      name: await personName(db, event.proposedById),
    },
    to: { staffRoles: ['moderator', 'head_of_department'] },
    href: messagePaths.moderateListing(fact.kind, fact.id),
    dedupeKey: `event:${event.eventId}`,
    except: event.proposedById,
  })
}

/** Tells those who write for an organisation that staff began an entry for it, and on what ground. */
export async function tellOfStaffDraft(
  message: MessageContext,
  event: ListingEvent & { draftedById: string | null },
) {
  const { db } = message.ctx
  const fact = await listingFact(db, event.kind, event.id)
  if (!fact) return
  const draft = await db.staffDraft.findFirst({
    where: event.kind === 'technology' ? { technologyId: event.id } : { needId: event.id },
    select: { note: true },
  })
  await notify(message, {
    kind: 'entryDrafted',
    payload: {
      ...{ listing: fact.kind, ...fact.titles, reason: draft?.note ?? '' },
      name: await personName(db, event.draftedById),
    },
    to: { organisationId: fact.organisationId, roles: writers },
    href: messagePaths.ownListing(fact.kind, fact.id),
    dedupeKey: `event:${event.eventId}`,
  })
}

/** Tells the owner what a moderator decided, with the reason from the history. */
export async function tellOfDecision(
  message: MessageContext,
  kind: 'listingReturned' | 'listingHeld' | 'listingRejected',
  event: ListingEvent,
) {
  const { db } = message.ctx
  const fact = await listingFact(db, event.kind, event.id)
  if (!fact) return
  const newest = { orderBy: { createdAt: 'desc' }, select: { reason: true } } as const
  const history =
    fact.kind === 'technology'
      ? await db.technologyHistory.findFirst({ where: { technologyId: fact.id }, ...newest })
      : await db.needHistory.findFirst({ where: { needId: fact.id }, ...newest })
  await notify(message, {
    kind,
    payload: { listing: fact.kind, ...fact.titles, reason: history?.reason ?? '' },
    to: { organisationId: fact.organisationId, roles: writers },
    href: messagePaths.ownListing(fact.kind, fact.id),
    dedupeKey: `event:${event.eventId}`,
  })
}

/** Tells the owner that the listing is public, that its time is over, or that it waits as before. */
export async function tellOfPublication(
  message: MessageContext,
  kind: 'listingPublished' | 'listingExpired' | 'listingUndone',
  event: ListingEvent,
) {
  const fact = await listingFact(message.ctx.db, event.kind, event.id)
  if (!fact) return
  await notify(message, {
    kind,
    payload: { listing: fact.kind, ...fact.titles },
    to: { organisationId: fact.organisationId, roles: writers },
    href: messagePaths.ownListing(fact.kind, fact.id),
    dedupeKey: `event:${event.eventId}`,
  })
}

/**
 * Tells the owner of a listing how many new matches it has: one message for one change of the listing,
 * however many there are.
 * @param change names the change, such as the id of the event that led to it
 */
export async function tellOfMatches(
  message: MessageContext,
  listing: { kind: 'technology' | 'need'; id: string },
  count: number,
  change: string,
) {
  const fact = count > 0 ? await listingFact(message.ctx.db, listing.kind, listing.id) : null
  if (!fact) return
  await notify(message, {
    kind: 'newMatches',
    payload: { listing: fact.kind, ...fact.titles, count },
    to: { organisationId: fact.organisationId, roles: writers },
    href: messagePaths.matches,
    dedupeKey: `matches:${listing.id}:${change}`,
  })
}

/**
 * Tells those whose entries suit a listing that was published or changed: one message per organisation,
 * however many of its entries suit.
 * @param counterparts ids of the entries of the other side
 * @param change names the change, such as the id of the event that led to it
 */
export async function tellCounterparts(
  message: MessageContext,
  listing: { kind: 'technology' | 'need'; id: string },
  counterparts: readonly string[],
  change: string,
) {
  const { db } = message.ctx
  const fact = counterparts.length > 0 ? await listingFact(db, listing.kind, listing.id) : null
  if (!fact) return
  const query = {
    by: ['organisationId' as const],
    where: { id: { in: [...counterparts] } },
    _count: true as const,
  }
  const owners =
    listing.kind === 'technology'
      ? await db.need.groupBy(query)
      : await db.technology.groupBy(query)
  for (const { organisationId, _count } of owners) {
    await notify(message, {
      kind: 'newCounterpart',
      payload: { listing: fact.kind, ...fact.titles, count: _count },
      to: { organisationId, roles: writers },
      href: messagePaths.matches,
      // The same for all organisations: who belongs to several is told once.
      dedupeKey: `counterpart:${listing.id}:${change}`,
    })
  }
}
