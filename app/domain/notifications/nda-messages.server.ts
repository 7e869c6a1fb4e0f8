import type { NdaStatus } from '#app/platform/db/generated/enums'
import { listingFact, organisationName } from './facts.server'
import { messagePaths } from './message-paths'
import { type MessageContext, notify } from './notify.server'

interface NdaEvent {
  id: string
  number: string
  ownerId: string
  otherId: string
  by: string | null
  listing: { kind: 'technology' | 'need'; id: string }
  eventId: string
}

const sides = ({ ownerId, otherId }: NdaEvent) => [
  { own: ownerId, other: otherId },
  { own: otherId, other: ownerId },
]

/** Tells whichever side has yet to accept an NDA that it is asked for its word. */
export async function tellOfOfferedNda(message: MessageContext, event: NdaEvent): Promise<void> {
  const { db } = message.ctx
  const [fact, nda] = await Promise.all([
    listingFact(db, event.listing.kind, event.listing.id),
    db.nda.findUnique({
      where: { id: event.id },
      select: { status: true, acceptances: { select: { organisationId: true } } },
    }),
  ])
  if (!fact || nda?.status !== 'offered') return
  const accepted = nda.acceptances.map(({ organisationId }) => organisationId)
  for (const { own, other } of sides(event)) {
    if (accepted.includes(own)) continue
    const organisation = await organisationName(db, other)
    await notify(message, {
      kind: 'ndaToAccept',
      payload: { listing: fact.kind, ...fact.titles, organisation, number: event.number },
      to: { organisationId: own, roles: own === event.by ? ['owner'] : ['owner', 'editor'] },
      href: messagePaths.nda(event.id),
      dedupeKey: `event:${event.eventId}:${own}`,
    })
  }
}

/** Tells both sides where an NDA stands, but for whoever brought it there. */
export async function tellOfNda(
  message: MessageContext,
  outcome: Exclude<NdaStatus, 'offered'>,
  event: NdaEvent & { actorId: string | null },
): Promise<void> {
  const { db } = message.ctx
  const fact = await listingFact(db, event.listing.kind, event.listing.id)
  if (!fact) return
  for (const { own, other } of sides(event)) {
    const organisation = await organisationName(db, other)
    await notify(message, {
      kind: 'ndaChanged',
      payload: { listing: fact.kind, ...fact.titles, organisation, number: event.number, outcome },
      to: { organisationId: own, roles: ['owner', 'editor'] },
      href: messagePaths.nda(event.id),
      dedupeKey: `event:${event.eventId}:${own}`,
      except: event.actorId,
    })
  }
}

/** Tells an organisation that it may see what is restricted about a listing. */
export async function tellOfDisclosure(
  message: MessageContext,
  event: { organisationId: string; listing: NdaEvent['listing']; eventId: string },
): Promise<void> {
  const fact = await listingFact(message.ctx.db, event.listing.kind, event.listing.id)
  if (!fact) return
  await notify(message, {
    kind: 'disclosureInvited',
    payload: { listing: fact.kind, ...fact.titles },
    to: { organisationId: event.organisationId, roles: ['owner', 'editor'] },
    href: messagePaths.publicListing(fact.kind, fact.slug),
    dedupeKey: `event:${event.eventId}`,
  })
}
