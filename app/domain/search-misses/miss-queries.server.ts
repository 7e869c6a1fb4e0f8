import { notFound } from '#app/platform/http/domain-error'
import { isStaff } from '../accounts/actor'
import type { Context } from '../context'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import { dayAsDate, localDay } from '../taxonomy/dates'
import type { MissKind } from './search-miss'
import type { MissFilter } from './search-miss-schemas'

/** A search without a result, with how often it was made. */
export interface MissItem {
  query: string
  kind: MissKind
  lang: 'vi' | 'en'
  count: number
  /** Day of the latest, midnight UTC. */
  last: Date
}

const DAY_MS = 86_400_000

/** The first of so many days of Viet Nam that end today. */
function firstDay(now: Date, days: number): Date {
  return dayAsDate(localDay(new Date(now.getTime() - (days - 1) * DAY_MS)))
}

/** The most frequent searches without a result that nobody has dealt with since, most frequent first. */
export async function topMisses(
  { db, now }: Pick<Context, 'db' | 'now'>,
  days: number,
  { skip = 0, take }: { skip?: number; take: number },
): Promise<{ items: MissItem[]; total: number }> {
  const rows = await db.$queryRaw<(MissItem & { total: number })[]>`
    SELECT m.query, m.kind, m.lang, sum(m.count)::int AS count, max(m.day) AS last,
      (count(*) OVER ())::int AS total
    FROM search_miss m
    WHERE m.day >= ${firstDay(now, days)}::date AND NOT EXISTS (
      SELECT 1 FROM search_miss_review r
      WHERE r.query = m.query AND r.kind = m.kind AND r.lang = m.lang AND r.day >= m.day)
    GROUP BY m.query, m.kind, m.lang
    ORDER BY count DESC, last DESC, m.query, m.kind, m.lang
    OFFSET ${skip} LIMIT ${take}`
  const total = rows[0]?.total ?? 0
  return { items: rows.map(({ total: _total, ...item }) => item), total }
}

/**
 * One page of the searches that wait for staff.
 * @throws DomainError not found for everybody else
 */
export async function listOpenMisses(
  ctx: Context,
  { days, page }: MissFilter,
): Promise<ListPage<MissItem>> {
  if (!isStaff(ctx.actor)) throw notFound()
  const { items, total } = await topMisses(ctx, days, pageWindow(page))
  return { items, total, page, pages: pageCount(total) }
}

/**
 * One page of what staff did about searches without a result, latest first.
 * @throws DomainError not found for everybody else
 */
export async function listMissReviews({ db, actor }: Context, { page }: MissFilter) {
  if (!isStaff(actor)) throw notFound()
  const [total, rows] = await Promise.all([
    db.searchMissReview.count(),
    db.searchMissReview.findMany({
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      ...pageWindow(page),
    }),
  ])
  const people = await db.user.findMany({
    where: { id: { in: rows.map(({ userId }) => userId) } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  const items = rows.map(({ userId, ...row }) => ({ ...row, by: nameOf.get(userId) ?? '—' }))
  return { items, total, page, pages: pageCount(total) }
}
