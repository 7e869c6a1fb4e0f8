import { dealTitles } from './facts.server'
import { messagePaths } from './message-paths'
import type { NotificationKind, PayloadOf } from './notification-kinds'
import { type MessageContext, notify } from './notify.server'

/** An event of a deal, and the event's id, which names the fact. */
interface DealEvent {
  id: string
  number: string
  providerId: string
  seekerId: string
  stage: string
  side: 'provider' | 'seeker' | null
  eventId: string
}

type DealKind = Extract<NotificationKind, `deal${string}`>

/** Tells the other party, or both where staff acted. */
async function tellOthers<Kind extends DealKind>(
  message: MessageContext,
  { providerId, seekerId, side, number, eventId }: DealEvent,
  kind: Kind,
  payload: PayloadOf<Kind>,
) {
  const told = [
    ...(side === 'provider' ? [] : [providerId]),
    ...(side === 'seeker' ? [] : [seekerId]),
  ]
  for (const organisationId of told) {
    await notify(message, {
      kind,
      payload,
      to: { organisationId, roles: ['owner', 'editor'] },
      href: messagePaths.deal(number),
      dedupeKey: `event:${eventId}`,
    })
  }
}

/** Tells that a deal waits for a word, or is at another stage. */
export async function tellOfDeal(
  message: MessageContext,
  kind: 'dealToConfirm' | 'dealStageChanged',
  event: DealEvent,
) {
  const titles = await dealTitles(message.ctx.db, event.id)
  if (!titles) return
  const { number, stage } = event
  await tellOthers(message, event, kind, { number, ...titles, stage })
}

/** Tells which terms of a deal were changed; their values stay on the deal's page. */
export async function tellOfTerms(
  message: MessageContext,
  event: DealEvent & { changedFields: readonly string[] },
) {
  const titles = await dealTitles(message.ctx.db, event.id)
  if (!titles || event.changedFields.length === 0) return
  const payload = { number: event.number, ...titles, terms: [...event.changedFields] }
  await tellOthers(message, event, 'dealTermsChanged', payload)
}

/** Tells that a document was added to a deal, by the name it was given. */
export async function tellOfDocument(
  message: MessageContext,
  event: DealEvent & { documentId?: string | undefined },
) {
  const { db } = message.ctx
  const titles = await dealTitles(db, event.id)
  const document =
    event.documentId &&
    (await db.dealDocument.findUnique({
      where: { id: event.documentId },
      select: { caption: true },
    }))
  if (!titles || !document) return
  const payload = { number: event.number, ...titles, reason: document.caption }
  await tellOthers(message, event, 'dealDocumentAdded', payload)
}

/** Tells an officer that they answer for a deal, unless they took it on themselves. */
export async function tellOfOfficer(
  message: MessageContext,
  event: Pick<DealEvent, 'id' | 'number' | 'eventId'> & { officerId: string; by: string | null },
) {
  const titles = await dealTitles(message.ctx.db, event.id)
  if (!titles) return
  await notify(message, {
    kind: 'dealOfficerNamed',
    payload: { number: event.number, ...titles },
    to: { userIds: [event.officerId] },
    href: messagePaths.staffDeal(event.number),
    dedupeKey: `event:${event.eventId}`,
    except: event.by,
  })
}
