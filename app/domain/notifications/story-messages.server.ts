import { dealTitles } from './facts.server'
import { messagePaths } from './message-paths'
import { type MessageContext, notify } from './notify.server'

/** Something that happened to the story of a deal. */
interface StoryEvent {
  dealId: string
  number: string
  providerId: string
  seekerId: string
  /** The party that acted; null for staff. */
  side: 'provider' | 'seeker' | null
  what: string
  eventId: string
}

/** Tells the other party, or both where staff acted, what happened to the story of their deal. */
export async function tellOfStory(message: MessageContext, event: StoryEvent): Promise<void> {
  const { dealId, number, side, what, eventId } = event
  const titles = await dealTitles(message.ctx.db, dealId)
  if (!titles) return
  const parties = { provider: event.providerId, seeker: event.seekerId }
  for (const [party, organisationId] of Object.entries(parties)) {
    if (party === side) continue
    await notify(message, {
      kind: 'successStory',
      payload: { number, ...titles, what },
      to: { organisationId, roles: ['owner', 'editor'] },
      href: messagePaths.dealStory(number),
      dedupeKey: `event:${eventId}:${party}`,
    })
  }
}
