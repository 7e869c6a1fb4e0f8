import type { Locale } from '#app/locales/locale'
import type { Prisma } from '#app/platform/db/generated/client'
import { notFound } from '#app/platform/http/domain-error'
import { actorId, isStaff } from '../accounts/actor'
import type { Context } from '../context'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import { clockHolidays, labelsOf } from '../taxonomy/index.server'
import { workingDaysBetween } from '../taxonomy/working-days'
import { isOverdue } from './interest'
import type { InterestNudgeKind } from './interest-clock'
import type { InterestDesk } from './list-filters'
import { type ListingLink, linkSelect, listingLink } from './listing-link'
import { organisationNames } from './organisation-names.server'

/** Months that the statistics of declined interests look back. */
export const reasonMonths = 12

/** An interest that waits, as staff see it: who and when, without what the two sides write. */
export interface DeskInterest {
  id: string
  listing: ListingLink
  sender: string
  owner: { name: string; slug: string }
  officer: string | null
  dueAt: Date
  /** Since when its clock stands still; null while it runs. */
  stoppedAt: Date | null
  overdue: boolean
  /** Working days past the due date, or left until it. */
  days: number
  nudges: { kind: InterestNudgeKind; createdAt: Date }[]
}

const listing = { select: { ...linkSelect, officerId: true } } as const

function condition({ actor, now }: Context, show: InterestDesk['show']): Prisma.InterestWhereInput {
  if (show === 'late') return { status: 'pending', stoppedAt: null, dueAt: { lt: now } }
  if (show === 'waiting') return { status: 'pending' }
  const officer = { officerId: actorId(actor) }
  return { status: 'pending', OR: [{ technology: officer }, { need: officer }] }
}

/**
 * The interests that wait for their owners, the earliest due first.
 * @throws DomainError not-found for everybody but staff
 */
export async function interestDesk(
  ctx: Context,
  { show, page }: InterestDesk,
  locale: Locale,
): Promise<ListPage<DeskInterest> & { counts: Record<InterestDesk['show'], number> }> {
  const { db, now } = ctx
  if (!isStaff(ctx.actor)) throw notFound()
  const [late, waiting, mine, rows, holidays] = await Promise.all([
    db.interest.count({ where: condition(ctx, 'late') }),
    db.interest.count({ where: condition(ctx, 'waiting') }),
    db.interest.count({ where: condition(ctx, 'mine') }),
    db.interest.findMany({
      where: condition(ctx, show),
      select: {
        id: true,
        status: true,
        dueAt: true,
        stoppedAt: true,
        fromOrganisationId: true,
        toOrganisationId: true,
        technology: listing,
        need: listing,
        nudges: { select: { kind: true, createdAt: true }, orderBy: { kind: 'asc' } },
      },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      ...pageWindow(page),
    }),
    clockHolidays(db),
  ])
  const officerOf = (row: (typeof rows)[number]) => (row.technology ?? row.need)?.officerId
  const [names, officers] = await Promise.all([
    organisationNames(
      db,
      rows.flatMap((row) => [row.fromOrganisationId, row.toOrganisationId]),
      locale,
    ),
    db.user.findMany({
      where: { id: { in: rows.flatMap((row) => officerOf(row) ?? []) } },
      select: { id: true, name: true },
    }),
  ])
  const items = rows.map((row) => {
    const overdue = isOverdue(row, now)
    return {
      id: row.id,
      listing: listingLink(row, locale),
      sender: names.get(row.fromOrganisationId)?.name ?? '…',
      owner: names.get(row.toOrganisationId) ?? { name: '…', slug: '' },
      officer: officers.find(({ id }) => id === officerOf(row))?.name ?? null,
      dueAt: row.dueAt,
      stoppedAt: row.stoppedAt,
      overdue,
      days: overdue
        ? workingDaysBetween(row.dueAt, now, holidays)
        : workingDaysBetween(row.stoppedAt ?? now, row.dueAt, holidays),
      nudges: row.nudges,
    }
  })
  const counts = { late, waiting, mine }
  return { items, total: counts[show], page, pages: pageCount(counts[show]), counts }
}

/**
 * How often owners declined for which reason in the past `reasonMonths` months, the most frequent first.
 * @throws DomainError not-found for everybody but staff
 */
export async function declineReasons(
  ctx: Context,
  locale: Locale,
): Promise<{ code: string; label: string; count: number }[]> {
  if (!isStaff(ctx.actor)) throw notFound()
  const since = new Date(ctx.now)
  since.setUTCMonth(since.getUTCMonth() - reasonMonths)
  const [rows, labels] = await Promise.all([
    ctx.db.interest.groupBy({
      by: ['reasonCode'],
      where: { status: 'declined', answeredAt: { gte: since } },
      _count: true,
    }),
    labelsOf(ctx.db, 'interest-decline-reason', locale),
  ])
  return rows
    .map(({ reasonCode, _count }) => ({
      code: reasonCode ?? '',
      label: (reasonCode && labels[reasonCode]) || reasonCode || '…',
      count: _count,
    }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
}
