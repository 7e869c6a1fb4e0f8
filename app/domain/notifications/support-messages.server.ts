import { messagePaths } from './message-paths'
import { type MessageContext, notify } from './notify.server'

interface SupportEvent {
  id: string
  number: string
  organisationId: string
  eventId: string
}

/** An application as messages speak of it; null where it is gone. */
async function factsOf({ ctx }: MessageContext, { id }: Pick<SupportEvent, 'id'>) {
  const row = await ctx.db.supportApplication.findUnique({
    where: { id },
    select: {
      dueAt: true,
      organisationId: true,
      programmeVersion: { select: { content: true } },
      review: { select: { officerId: true } },
      question: { select: { question: true, dueAt: true } },
      decisions: { orderBy: { decidedAt: 'desc' }, take: 1, select: { words: true } },
    },
  })
  if (!row) return null
  const organisation = await ctx.db.organisation.findUniqueOrThrow({
    where: { id: row.organisationId },
    select: { name: true },
  })
  const { name } = row.programmeVersion.content as { name: { vi: string; en: string } }
  return { ...row, organisation: organisation.name, titles: { title: name.vi, titleEn: name.en } }
}

const writers = (organisationId: string) =>
  ({ organisationId, roles: ['owner', 'editor'] }) as const

/** Tells the applicant that their application has arrived, and by when it is decided. */
export async function tellOfReceipt(message: MessageContext, event: SupportEvent): Promise<void> {
  const facts = await factsOf(message, event)
  if (!facts?.dueAt) return
  await notify(message, {
    kind: 'supportReceived',
    payload: { number: event.number, ...facts.titles, date: facts.dueAt },
    to: writers(event.organisationId),
    href: messagePaths.support(event.id),
    dedupeKey: `event:${event.eventId}`,
  })
}

/** Tells the applicant of the department's question, or of its decision. */
export async function tellApplicant(
  message: MessageContext,
  event: SupportEvent,
  to: string,
): Promise<void> {
  const facts = await factsOf(message, event)
  if (!facts) return
  const shared = {
    to: writers(event.organisationId),
    dedupeKey: `event:${event.eventId}`,
  }
  const named = { number: event.number, ...facts.titles }
  if (to === 'incomplete' && facts.question) {
    const { question, dueAt } = facts.question
    await notify(message, {
      ...shared,
      kind: 'supportQuestion',
      payload: { ...named, date: dueAt, reason: question },
      href: messagePaths.supportAnswer(event.id),
    })
  } else if (to === 'approved' || to === 'refused') {
    await notify(message, {
      ...shared,
      kind: 'supportDecided',
      payload: { ...named, status: to, reason: facts.decisions[0]?.words ?? '' },
      href: messagePaths.support(event.id),
    })
  }
}

/** What the department's people are told of. */
export type StaffNews = 'named' | 'answered' | 'scored' | 'deciding' | 'appealed' | 'withdrawn'

/** Tells the officer of an application, or the head of department where it waits for them. */
export async function tellOfficer(
  message: MessageContext,
  event: SupportEvent,
  what: StaffNews,
  by: string | null = null,
): Promise<void> {
  const facts = await factsOf(message, event)
  if (!facts) return
  const officerId = facts.review?.officerId
  const head = what === 'deciding' || what === 'appealed' || !officerId
  await notify(message, {
    kind: 'staffSupport',
    payload: { number: event.number, ...facts.titles, organisation: facts.organisation, what },
    to: head ? { staffRoles: ['head_of_department'] } : { userIds: [officerId] },
    href: messagePaths.staffSupport(event.number),
    dedupeKey: `event:${event.eventId}`,
    except: by,
  })
}

/** Tells somebody that they are called to a council. */
export async function tellMember(
  message: MessageContext,
  event: SupportEvent & { userId: string },
): Promise<void> {
  const facts = await factsOf(message, event)
  if (!facts) return
  await notify(message, {
    kind: 'councilCalled',
    payload: { number: event.number, ...facts.titles, organisation: facts.organisation },
    to: { userIds: [event.userId] },
    href: messagePaths.council(event.number),
    dedupeKey: `event:${event.eventId}`,
  })
}

/** What the enterprise hears of its grant. */
const newsOfGrant = ['sign', 'accepted', 'return', 'pay', 'revoke']

/** Tells the enterprise, the officer or the finance officers of a step after the decision. */
export async function tellOfGrant(
  message: MessageContext,
  event: SupportEvent & { step: string },
): Promise<void> {
  const facts = await factsOf(message, event)
  if (!facts) return
  const { step: what } = event
  const payload = { number: event.number, ...facts.titles, what }
  const dedupeKey = `event:${event.eventId}`
  if (newsOfGrant.includes(what)) {
    const href = messagePaths.supportGrant(event.id)
    const to = writers(event.organisationId)
    await notify(message, { kind: 'supportGrant', payload, to, href, dedupeKey })
  }
  const officerId = facts.review?.officerId
  const to =
    what === 'pass'
      ? { staffRoles: ['finance_officer'] as const }
      : (what === 'settle' || what === 'report') && officerId
        ? { userIds: [officerId] }
        : null
  if (!to) return
  await notify(message, {
    kind: 'staffGrant',
    payload: { ...payload, organisation: facts.organisation },
    to,
    href: messagePaths.staffGrant(event.number),
    dedupeKey,
  })
}

interface ClockEvent extends SupportEvent {
  kind: 'soon' | 'late'
  status: string
  dueAt: Date
}

/** Council members who have still to declare or to score. */
async function slowMembers({ ctx }: MessageContext, id: string): Promise<string[]> {
  const rows = await ctx.db.supportCouncilMember.findMany({
    where: { applicationId: id, scoredAt: null, NOT: { conflict: true } },
    select: { userId: true },
  })
  return rows.map(({ userId }) => userId)
}

/**
 * Tells whoever has to act that a clock is about to end: the applicant who was asked, the officer and slow
 * members of the council, or the head of department; of one that has ended the head of department, always.
 */
export async function tellOfSupportClock(
  message: MessageContext,
  event: ClockEvent,
): Promise<void> {
  const facts = await factsOf(message, event)
  if (!facts) return
  const named = { number: event.number, ...facts.titles }
  if (event.status === 'incomplete' && event.kind === 'soon') {
    await notify(message, {
      kind: 'supportQuestionDue',
      payload: { ...named, date: event.dueAt },
      to: writers(event.organisationId),
      href: messagePaths.supportAnswer(event.id),
      dedupeKey: `event:${event.eventId}`,
    })
    return
  }
  const officerId = facts.review?.officerId
  const withHead = event.status === 'deciding' || event.status === 'appealed' || !officerId
  const people = [
    ...(officerId ? [officerId] : []),
    ...(event.status === 'council' ? await slowMembers(message, event.id) : []),
  ]
  const payload = {
    ...named,
    organisation: facts.organisation,
    at: event.status,
    late: event.kind === 'late' ? ('yes' as const) : ('no' as const),
    date: event.dueAt,
  }
  const shared = {
    kind: 'staffSupportClock' as const,
    payload,
    dedupeKey: `event:${event.eventId}`,
  }
  const staff = messagePaths.staffSupport(event.number)
  if (withHead || event.kind === 'late') {
    const to = { staffRoles: ['head_of_department'] as const }
    await notify(message, { ...shared, to, href: staff })
  }
  if (withHead) return
  for (const id of people) {
    const href = id === officerId ? staff : messagePaths.council(event.number)
    await notify(message, { ...shared, to: { userIds: [id] }, href })
  }
}
