import { dealTitles } from './facts.server'
import { messagePaths } from './message-paths'
import { type MessageContext, notify } from './notify.server'

/** A questionnaire about what came of a deal, and the token of its link. */
interface FollowUpEvent {
  dealId: string
  number: string
  seekerId: string
  token: string
  eventId: string
}

/** Asks who uses a technology what came of it, or reminds them; the link needs no signing in. */
export async function tellOfFollowUp(
  message: MessageContext,
  kind: 'followUpDue' | 'followUpReminder',
  { dealId, number, seekerId, token, eventId }: FollowUpEvent,
): Promise<void> {
  const titles = await dealTitles(message.ctx.db, dealId)
  if (!titles) return
  await notify(message, {
    kind,
    payload: { number, ...titles },
    to: { organisationId: seekerId, roles: ['owner', 'editor'] },
    href: messagePaths.followUp(token),
    dedupeKey: `event:${eventId}`,
  })
}
