import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import type { Prisma } from '#app/platform/db/generated/client'
import { notFound } from '#app/platform/http/domain-error'
import { canEditFor, isStaff, organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { pageCount, pageWindow } from '../list-page'
import { wordsIn } from '../listings/words'
import { type CalendarEvent, calendarFile } from './calendar'

const side = {
  select: {
    id: true,
    slug: true,
    organisationId: true,
    texts: { select: { lang: true, title: true } },
    organisation: { select: { name: true } },
  },
} as const
const need = { select: { ...side.select, anonymous: true } } as const
const columns = {
  answers: { orderBy: { createdAt: 'asc' } },
  match: { select: { technology: side, need } },
} as const satisfies Prisma.MeetingInclude

type Row = Prisma.MeetingGetPayload<{ include: typeof columns }>

/** A meeting with the side on which an organisation is; null where it is on neither. */
export async function meetingFor(db: Transaction, id: string, organisationId: string | undefined) {
  const meeting = await db.meeting.findUnique({ where: { id }, include: columns })
  if (!meeting || !organisationId) return null
  const { technology, need: asked } = meeting.match
  if (technology.organisationId === organisationId) return { meeting, provider: true }
  return asked.organisationId === organisationId ? { meeting, provider: false } : null
}

/** A meeting as pages show it; an asker that stays anonymous is not named to the other side. */
function viewOf(row: Row, locale: Locale, reader: 'provider' | 'seeker' | 'staff') {
  const { technology, need: asked } = row.match
  const title = (texts: Row['match']['technology']['texts']) => wordsIn(texts, locale)('title')
  const current = row.answers.filter(({ sequence }) => sequence === row.sequence)
  const answerOf = (provider: boolean) => {
    const found = current.find((answer) => answer.provider === provider)
    return found ? { reply: found.reply, words: found.words } : null
  }
  return {
    id: row.id,
    matchId: row.matchId,
    startsAt: row.startsAt,
    minutes: row.minutes,
    place: row.place,
    link: row.link,
    note: row.note,
    sequence: row.sequence,
    isCancelled: row.cancelledAt !== null,
    technology: { title: title(technology.texts), slug: technology.slug },
    need: { title: title(asked.texts), slug: asked.slug },
    provider: technology.organisation.name,
    seeker: asked.anonymous && reader === 'provider' ? null : asked.organisation.name,
    answers: { provider: answerOf(true), seeker: answerOf(false) },
    reader,
  }
}

export type MeetingView = ReturnType<typeof viewOf>

/**
 * A match with the slot that stands, for staff who introduce its parties.
 * @throws DomainError not-found for others than staff
 */
export async function matchForMeeting({ db, actor }: Context, matchId: string, locale: Locale) {
  if (!isStaff(actor) || !isUuid(matchId)) throw notFound()
  const match = await db.match.findUnique({
    where: { id: matchId },
    select: {
      status: true,
      introducedAt: true,
      introducedNote: true,
      technology: side,
      need,
      meetings: { orderBy: { createdAt: 'desc' }, include: columns },
    },
  })
  if (!match) throw notFound()
  const { technology, need: asked, meetings, ...rest } = match
  const sideOf = (row: {
    slug: string
    texts: typeof technology.texts
    organisation: { name: string }
  }) => ({
    slug: row.slug,
    title: wordsIn(row.texts, locale)('title'),
    organisation: row.organisation.name,
  })
  const views = meetings.map((row) => viewOf(row, locale, 'staff'))
  return {
    ...rest,
    technology: sideOf(technology),
    need: sideOf(asked),
    meeting: views.find(({ isCancelled }) => !isCancelled) ?? null,
  }
}

/** The meetings of the actor's organisation, the latest slot first. */
export async function ownMeetings({ db, actor }: Context, page: number, locale: Locale) {
  const organisationId = organisationIdOf(actor)
  if (!organisationId) throw notFound()
  const where = {
    match: { OR: [{ technology: { organisationId } }, { need: { organisationId } }] },
  }
  const [total, rows] = await Promise.all([
    db.meeting.count({ where }),
    db.meeting.findMany({
      where,
      include: columns,
      orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
      ...pageWindow(page),
    }),
  ])
  const items = rows.map((row) =>
    viewOf(
      row,
      locale,
      row.match.technology.organisationId === organisationId ? 'provider' : 'seeker',
    ),
  )
  return { items, total, page, pages: pageCount(total) }
}

/**
 * One meeting for one of its sides.
 * @throws DomainError not-found for everybody else
 */
export async function ownMeeting({ db, actor, now }: Context, id: string, locale: Locale) {
  const found = isUuid(id) ? await meetingFor(db, id, organisationIdOf(actor)) : null
  if (!found) throw notFound()
  const meeting = viewOf(found.meeting, locale, found.provider ? 'provider' : 'seeker')
  const isOpen = !meeting.isCancelled && meeting.startsAt > now
  return { meeting, isOpen, mayAnswer: isOpen && canEditFor(actor) }
}

/** What calendars take up of a meeting. */
export function calendarOf(
  meeting: Pick<
    MeetingView,
    'id' | 'sequence' | 'startsAt' | 'minutes' | 'place' | 'link' | 'note' | 'isCancelled'
  >,
  { title, origin, now }: { title: string; origin: string; now: Date },
): string {
  const event: CalendarEvent = {
    uid: `${meeting.id}@${new URL(origin).hostname}`,
    sequence: meeting.sequence,
    startsAt: meeting.startsAt,
    minutes: meeting.minutes,
    title,
    words: meeting.note ?? '',
    place: [meeting.place, meeting.link].filter(Boolean).join(' · '),
    url: `${origin}/workspace/meetings/${meeting.id}`,
    cancelled: meeting.isCancelled,
    stampedAt: now,
  }
  return calendarFile(event)
}

/** What messages about a meeting tell: its slot, its sides, and who proposed it. */
export async function meetingFact({ db }: Context, id: string) {
  const row = await db.meeting.findUnique({ where: { id }, include: columns })
  if (!row) return null
  return {
    ...viewOf(row, 'vi', 'staff'),
    officerId: row.createdById,
    sides: {
      provider: {
        listingId: row.match.technology.id,
        organisationId: row.match.technology.organisationId,
      },
      seeker: { listingId: row.match.need.id, organisationId: row.match.need.organisationId },
    },
  }
}
