import { listingFact } from './facts.server'
import { messagePaths } from './message-paths'
import { type MessageContext, notify } from './notify.server'

interface OpinionEvent {
  number: string
  step: string
  kind: 'technology' | 'need'
  listingId: string
  providerId: string
  requestedById: string
  eventId: string
  actorId: string | null
}

async function tellExpert(message: MessageContext, event: OpinionEvent): Promise<void> {
  const { db } = message.ctx
  const request = await db.opinionRequest.findUnique({
    where: { number: event.number },
    select: { dueAt: true, provider: { select: { userId: true } } },
  })
  if (!request?.provider.userId || !request.dueAt) return
  await notify(message, {
    kind: 'opinionAsked',
    payload: { number: event.number, date: request.dueAt },
    to: { userIds: [request.provider.userId] },
    href: messagePaths.opinion(event.number),
    dedupeKey: `event:${event.eventId}`,
  })
}

async function tellOwner(message: MessageContext, event: OpinionEvent): Promise<void> {
  const fact = await listingFact(message.ctx.db, event.kind, event.listingId)
  if (!fact) return
  await notify(message, {
    kind: 'opinionAttached',
    payload: { listing: fact.kind, ...fact.titles },
    to: { organisationId: fact.organisationId, roles: ['owner', 'editor'] },
    href: messagePaths.ownListing(fact.kind, fact.id),
    dedupeKey: `event:${event.eventId}`,
  })
}

/** Tells the expert that they are asked, who asked that there is an answer, and the owner of the result. */
export async function tellOfOpinion(message: MessageContext, event: OpinionEvent): Promise<void> {
  if (event.step === 'ask') await tellExpert(message, event)
  if (event.step === 'attach') await tellOwner(message, event)
  if (event.step !== 'answer') return
  await notify(message, {
    kind: 'staffOpinion',
    payload: { number: event.number },
    to: { userIds: [event.requestedById] },
    href: messagePaths.staffOpinion(event.number),
    dedupeKey: `event:${event.eventId}`,
  })
}
