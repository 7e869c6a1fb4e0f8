import { listingFact } from './facts.server'
import { messageMailJob } from './message-mail-job'
import { messagePaths } from './message-paths'
import { type MessageContext, notify } from './notify.server'

const writers = ['owner', 'editor'] as const

/** A question whether an entry is still available. */
interface AvailabilityEvent {
  kind: 'technology' | 'need'
  listingId: string
  eventId: string
  /** The day on which the entry is hidden without an answer. */
  hideAt: Date
  /** Makes the token of the link for one person. */
  tokenFor: (userId: string) => string
}

/**
 * Asks those who may write for the organisation whether an entry is still available, reminds them, or says that
 * it is hidden. The message leads to the entry in the workspace; the mail carries a link of its reader's own,
 * which needs no signing in.
 */
export async function tellOfAvailability(
  message: MessageContext,
  what: 'availabilityAsked' | 'availabilityReminder' | 'availabilityHidden',
  { kind, listingId, eventId, hideAt, tokenFor }: AvailabilityEvent,
): Promise<void> {
  const fact = await listingFact(message.ctx.db, kind, listingId)
  if (!fact) return
  const payload = { listing: kind, ...fact.titles, date: hideAt.toISOString() }
  await notify(message, {
    kind: what,
    payload,
    to: { organisationId: fact.organisationId, roles: writers },
    href: messagePaths.ownListing(kind, listingId),
    dedupeKey: `event:${eventId}`,
    mail: (reader) =>
      message.queue.send(messageMailJob, {
        ...reader,
        ...{ kind: what, payload },
        path: messagePaths.stillAvailable(tokenFor(reader.userId)),
      }),
  })
}

/** Tells the officer of an entry, else the moderators, that it is hidden because nobody answered. */
export async function tellStaffOfSilence(
  message: MessageContext,
  { kind, listingId, eventId }: Pick<AvailabilityEvent, 'kind' | 'listingId' | 'eventId'>,
  officerId: string | null,
): Promise<void> {
  const fact = await listingFact(message.ctx.db, kind, listingId)
  if (!fact) return
  await notify(message, {
    kind: 'staffSilentEntry',
    payload: { listing: kind, ...fact.titles, organisation: fact.organisation },
    to: officerId ? { userIds: [officerId] } : { staffRoles: ['moderator'] },
    href: messagePaths.moderateListing(kind, listingId),
    dedupeKey: `event:${eventId}`,
  })
}

/** A right that ends soon. */
interface RightFact {
  technologyId: string
  type: string
  number: string | null
  expiresOn: Date
  officerId: string | null
  daysAhead: number
}

/** Warns owner and officer of rights that end: once for each right, day and warning time, however often it runs. */
export async function warnOfEndingRights(
  message: MessageContext,
  rights: readonly RightFact[],
): Promise<void> {
  for (const right of rights) {
    const { technologyId, type, number, expiresOn, officerId, daysAhead } = right
    const fact = await listingFact(message.ctx.db, 'technology', technologyId)
    if (!fact) continue
    const name = [technologyId, type, number ?? '', expiresOn.toISOString(), daysAhead].join(':')
    const common = { listing: 'technology', ...fact.titles } as const
    const payload = { ...common, number: number ?? '–', date: expiresOn }
    await notify(message, {
      kind: 'ipRightEnds',
      payload,
      to: { organisationId: fact.organisationId, roles: writers },
      href: messagePaths.ownListing('technology', technologyId),
      dedupeKey: `ip-right:${name}`,
    })
    await notify(message, {
      kind: 'staffRightEnds',
      payload: { ...payload, organisation: fact.organisation },
      to: officerId ? { userIds: [officerId] } : { staffRoles: ['moderator'] },
      href: messagePaths.moderateListing('technology', technologyId),
      dedupeKey: `ip-right-officer:${name}`,
    })
  }
}
