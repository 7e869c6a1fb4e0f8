import { listingFact, organisationName } from './facts.server'
import { messagePaths } from './message-paths'
import { type MessageContext, mailTo, notify } from './notify.server'

const writers = ['owner', 'editor'] as const

interface AboutListing {
  id: string
  listing: { kind: 'technology' | 'need'; id: string }
  eventId: string
}

/** Tells the owner of a listing that somebody asks, or wants to be called. */
export async function tellOfQuestion(
  message: MessageContext,
  { id, listing, organisationId, eventId }: AboutListing & { organisationId: string },
) {
  const { db } = message.ctx
  const fact = await listingFact(db, listing.kind, listing.id)
  const question = await db.question.findUnique({ where: { id }, select: { name: true } })
  if (!fact || !question) return
  await notify(message, {
    kind: 'questionReceived',
    payload: { listing: fact.kind, ...fact.titles, name: question.name },
    to: { organisationId, roles: writers },
    href: messagePaths.questions,
    dedupeKey: `event:${eventId}`,
  })
}

/** Brings the answer to who asked: a person of the exchange, or the address that a visitor left. */
export async function tellOfAnswer(
  message: MessageContext,
  { id, listing, eventId }: AboutListing,
) {
  const { db } = message.ctx
  const fact = await listingFact(db, listing.kind, listing.id)
  const question = await db.question.findUnique({
    where: { id },
    select: { askerId: true, email: true, locale: true, answer: true },
  })
  if (!fact || !question?.answer) return
  const about = {
    kind: 'questionAnswered',
    payload: { listing: fact.kind, ...fact.titles, reason: question.answer },
    href: messagePaths.publicListing(fact.kind, fact.slug),
    dedupeKey: `event:${eventId}`,
  } as const
  if (question.askerId) {
    await notify(message, { ...about, to: { userIds: [question.askerId] } })
  } else if (question.email) {
    const locale = question.locale === 'en' ? 'en' : 'vi'
    await mailTo(message.queue, { ...about, to: question.email, locale })
  }
}

interface InterestEvent extends AboutListing {
  fromOrganisationId: string
  toOrganisationId: string
}

/** Tells the owner of a listing of an interest that came in or was withdrawn. */
export async function tellOwnerOfInterest(
  message: MessageContext,
  kind: 'interestReceived' | 'interestWithdrawn',
  event: InterestEvent,
) {
  const { db } = message.ctx
  const fact = await listingFact(db, event.listing.kind, event.listing.id)
  if (!fact) return
  const organisation = await organisationName(db, event.fromOrganisationId)
  await notify(message, {
    kind,
    payload: { listing: fact.kind, ...fact.titles, organisation },
    to: { organisationId: event.toOrganisationId, roles: writers },
    href: messagePaths.interest(event.id),
    dedupeKey: `event:${event.eventId}`,
  })
}

/** Tells who expressed an interest how it was answered. */
export async function tellOfInterestAnswer(
  message: MessageContext,
  kind: 'interestAccepted' | 'interestDeclined',
  event: InterestEvent,
) {
  const { db } = message.ctx
  const fact = await listingFact(db, event.listing.kind, event.listing.id)
  const interest = await db.interest.findUnique({
    where: { id: event.id },
    select: { reason: true },
  })
  if (!fact || !interest) return
  // An accepted interest makes the two known to each other; a declined one leaves the owner as it was.
  const organisation =
    kind === 'interestAccepted'
      ? await organisationName(db, event.toOrganisationId)
      : fact.organisation
  await notify(message, {
    kind,
    payload: {
      listing: fact.kind,
      ...fact.titles,
      organisation,
      reason: interest.reason ?? '',
    },
    to: { organisationId: event.fromOrganisationId, roles: writers },
    href: messagePaths.interest(event.id),
    dedupeKey: `event:${event.eventId}`,
  })
}
