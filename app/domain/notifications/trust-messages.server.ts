import { listingFact, organisationName } from './facts.server'
import { messagePaths } from './message-paths'
import { type MessageContext, mailTo, notify } from './notify.server'

interface Fact {
  id: string
  eventId: string
}

const people = ['owner', 'editor'] as const

/** Tells the officer of a report that it came in, or that it is now theirs; without one, all moderators. */
export async function tellOfReport(message: MessageContext, { id, eventId }: Fact) {
  const report = await message.ctx.db.abuseReport.findUnique({ where: { id } })
  if (!report) return
  await notify(message, {
    kind: 'staffAbuseReport',
    payload: { number: report.number, date: report.dueAt },
    to: report.officerId ? { userIds: [report.officerId] } : { staffRoles: ['moderator'] },
    href: messagePaths.staffReport(report.number),
    dedupeKey: `event:${eventId}`,
  })
}

/** Answers whoever reported something and left an address. */
export async function answerReporter({ ctx, queue }: MessageContext, { id, eventId }: Fact) {
  const report = await ctx.db.abuseReport.findUnique({ where: { id } })
  if (!report?.reporterEmail || report.status === 'open') return
  await mailTo(queue, {
    kind: 'abuseReportAnswered',
    payload: { number: report.number, outcome: report.status, reason: report.answer ?? '' },
    to: report.reporterEmail,
    locale: report.locale === 'en' ? 'en' : 'vi',
    href: null,
    dedupeKey: `event:${eventId}`,
  })
}

/** Tells an organisation what was imposed on it, why, until when, and how to appeal. */
export async function tellOfSanction(message: MessageContext, { id, eventId }: Fact) {
  const { db } = message.ctx
  const sanction = await db.sanction.findUnique({ where: { id } })
  if (!sanction) return
  const { number, kind, endsAt, organisationId, reason } = sanction
  await notify(message, {
    kind: 'sanctionImposed',
    payload: {
      number,
      sanction: kind,
      reason,
      limited: endsAt ? 'yes' : 'no',
      // A sanction holds through the day before the instant at which it ends.
      date: endsAt ? new Date(endsAt.getTime() - 1) : sanction.startsAt,
      organisation: await organisationName(db, organisationId),
    },
    to: { organisationId, roles: ['owner'] },
    href: messagePaths.sanction(number),
    dedupeKey: `event:${eventId}`,
  })
}

/** Tells an organisation that a sanction has ended. */
export async function tellOfSanctionEnd(message: MessageContext, { id, eventId }: Fact) {
  const { db } = message.ctx
  const sanction = await db.sanction.findUnique({ where: { id } })
  if (!sanction?.end) return
  const { number, organisationId, end, endReason } = sanction
  await notify(message, {
    kind: 'sanctionEnded',
    payload: { number, how: end, reason: endReason ?? '' },
    to: { organisationId, roles: ['owner'] },
    href: messagePaths.sanction(number),
    dedupeKey: `event:${eventId}`,
  })
}

/** Tells everybody who may decide on an appeal that there is one. */
export async function tellOfAppeal(message: MessageContext, { id, eventId }: Fact) {
  const sanction = await message.ctx.db.sanction.findUnique({
    where: { id },
    include: { appeal: true },
  })
  if (!sanction?.appeal) return
  await notify(message, {
    kind: 'staffAppeal',
    payload: { number: sanction.number, date: sanction.appeal.dueAt },
    to: { staffRoles: ['moderator', 'head_of_department'] },
    href: messagePaths.staffSanction(sanction.number),
    dedupeKey: `event:${eventId}`,
    except: sanction.imposedById,
  })
}

/** Tells an organisation what became of its appeal. */
export async function tellOfAppealDecision(message: MessageContext, { id, eventId }: Fact) {
  const sanction = await message.ctx.db.sanction.findUnique({
    where: { id },
    include: { appeal: true },
  })
  const { appeal } = sanction ?? {}
  if (!sanction || !appeal || appeal.status === 'open') return
  const { number, organisationId } = sanction
  await notify(message, {
    kind: 'appealDecided',
    payload: { number, outcome: appeal.status, reason: appeal.decision ?? '' },
    to: { organisationId, roles: ['owner'] },
    href: messagePaths.sanction(number),
    dedupeKey: `event:${eventId}`,
  })
}

/** Tells the people of an entry that it is frozen because of a dispute, or free again. */
export async function tellOfDispute(message: MessageContext, { id, eventId }: Fact) {
  const { db } = message.ctx
  const dispute = await db.ownershipDispute.findUnique({ where: { id } })
  if (!dispute) return
  const kind = dispute.technologyId ? ('technology' as const) : ('need' as const)
  const fact = await listingFact(db, kind, dispute.technologyId ?? dispute.needId ?? '')
  if (!fact) return
  const ended = dispute.endedAt !== null
  await notify(message, {
    kind: 'entryDispute',
    payload: {
      ...fact.titles,
      listing: kind,
      what: ended ? 'ended' : 'opened',
      reason: (ended ? dispute.endReason : dispute.ground) ?? '',
    },
    to: { organisationId: dispute.organisationId, roles: [...people] },
    href: messagePaths.ownListing(kind, fact.id),
    dedupeKey: `event:${eventId}`,
  })
}
