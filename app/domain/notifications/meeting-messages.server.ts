import { calendarOf, meetingFact } from '../meetings/index.server'
import { listingFact } from './facts.server'
import { messageMailJob } from './message-mail-job'
import { messagePaths } from './message-paths'
import { type MessageContext, notify } from './notify.server'

interface MeetingChange {
  id: string
  what: 'proposed' | 'moved' | 'cancelled' | 'agreed'
  eventId: string
  /** Address of the exchange, for the entry in calendars. */
  origin: string
}

/** Tells both sides of a meeting that is proposed, moved, agreed or called off, each about its own entry. */
export async function tellOfMeeting(
  message: MessageContext,
  { id, what, eventId, origin }: MeetingChange,
): Promise<void> {
  const meeting = await meetingFact(message.ctx, id)
  if (!meeting) return
  const { provider, seeker } = meeting.sides
  const both = [
    { kind: 'technology' as const, ...provider },
    { kind: 'need' as const, ...seeker },
  ]
  for (const { kind, listingId, organisationId } of both) {
    const fact = await listingFact(message.ctx.db, kind, listingId)
    if (!fact) continue
    const { title } = fact.titles
    const calendar = calendarOf(meeting, { title, origin, now: message.ctx.now })
    const place = [meeting.place, meeting.link].filter(Boolean).join(' · ')
    const words = what === 'proposed' || what === 'moved' ? (meeting.note ?? '') : ''
    const date = meeting.startsAt.toISOString()
    const payload = { listing: kind, ...fact.titles, what, date, place, reason: words }
    await notify(message, {
      kind: 'meetingNews',
      payload,
      to: { organisationId, roles: ['owner', 'editor'] },
      href: messagePaths.meeting(id),
      dedupeKey: `event:${eventId}`,
      mail: (reader) =>
        message.queue.send(messageMailJob, {
          ...reader,
          ...{ kind: 'meetingNews', payload, calendar },
          path: messagePaths.meeting(id),
        }),
    })
  }
}

/** Tells the officer who proposed a meeting what one side answered. */
export async function tellOfMeetingAnswer(
  message: MessageContext,
  { id, provider, eventId }: { id: string; provider: boolean; eventId: string },
): Promise<void> {
  const meeting = await meetingFact(message.ctx, id)
  const answer = meeting?.answers[provider ? 'provider' : 'seeker']
  if (!meeting || !answer) return
  const kind = provider ? 'technology' : 'need'
  const { listingId } = meeting.sides[provider ? 'provider' : 'seeker']
  const fact = await listingFact(message.ctx.db, kind, listingId)
  if (!fact) return
  await notify(message, {
    kind: 'staffMeeting',
    payload: {
      ...{ listing: kind, ...fact.titles, what: answer.reply, date: meeting.startsAt },
      organisation: (provider ? meeting.provider : meeting.seeker) ?? '',
      reason: answer.words ?? '',
    },
    to: { userIds: [meeting.officerId] },
    href: messagePaths.staffMeeting(meeting.matchId),
    dedupeKey: `event:${eventId}`,
  })
}
