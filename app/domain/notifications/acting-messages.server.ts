import { actingFact } from '../accounts/index.server'
import { listingFact } from './facts.server'
import { messagePaths } from './message-paths'
import { type MessageContext, notify } from './notify.server'

/** Tells somebody that a member of staff acts for them, why and until when. */
export async function tellOfActing(message: MessageContext, id: string): Promise<void> {
  const fact = await actingFact(message.ctx, id)
  if (!fact) return
  const { userId, purpose, endsAt, name, organisation } = fact
  await notify(message, {
    kind: 'actedFor',
    payload: { organisation, name, date: endsAt, reason: purpose },
    to: { userIds: [userId] },
    href: messagePaths.actedFor,
    dedupeKey: `acting:${id}`,
  })
}

/** Tells the owners of an organisation that a focal point drafted a need for them, which is theirs to send in. */
export async function tellOfDraftedNeed(
  message: MessageContext,
  { id, name, eventId }: { id: string; name: string; eventId: string },
): Promise<void> {
  const fact = await listingFact(message.ctx.db, 'need', id)
  if (!fact) return
  await notify(message, {
    kind: 'needDrafted',
    payload: { ...fact.titles, name },
    to: { organisationId: fact.organisationId, roles: ['owner', 'editor'] },
    href: messagePaths.ownListing('need', id),
    dedupeKey: `event:${eventId}`,
  })
}
