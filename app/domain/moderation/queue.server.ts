import { actorId } from '#app/domain/accounts/actor'
import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import type { ListingKind, ListingStatus } from '../listings/listing'
import { isModerator } from '../listings/listing-policy'
import { clockHolidays, figureOn } from '../taxonomy/index.server'
import { decisionClock, lateBounds } from './clock'
import type { QueueFilter } from './moderation-schemas'
import { filterSql, openEntries } from './queue-sql.server'

/** Entries of a page of the queue. */
export const queuePerPage = 25

/** An entry that waits for a moderator. */
export interface QueueItem {
  kind: ListingKind
  id: string
  version: number
  title: string
  lang: Locale
  status: ListingStatus
  organisation: string
  officer: string | null
  /** Since when it waits: submitted, or changed after it was approved. */
  waitingSince: Date
  /** By when somebody decides; null for what is held. */
  dueAt: Date | null
  isLate: boolean
  /** True for a published entry that its owner changed. */
  isChanged: boolean
  /** True where one person has approved and a second has to. */
  isProposed: boolean
}

export interface Queue {
  items: QueueItem[]
  total: number
  page: number
  pages: number
}

type Row = Pick<
  QueueItem,
  'kind' | 'id' | 'version' | 'status' | 'organisation' | 'officer' | 'isChanged' | 'isProposed'
> & { since: Date; total: bigint }

/** The clock of decisions as it runs at an instant. */
export async function clockOn({ db, now }: Pick<Context, 'db' | 'now'>) {
  const [workingDays, holidays] = await Promise.all([
    figureOn(db, 'moderation-working-days', now),
    clockHolidays(db),
  ])
  return {
    bounds: lateBounds(workingDays, now, holidays),
    of: (since: Date) => decisionClock(since, workingDays, now, holidays),
  }
}

/** Titles by id, in the reader's language where there is one. */
async function titlesOf(
  db: Transaction,
  rows: readonly Row[],
  locale: Locale,
): Promise<Map<string, { title: string; lang: Locale }>> {
  const idsOf = (kind: ListingKind) => rows.filter((row) => row.kind === kind).map(({ id }) => id)
  const [technologies, needs] = await Promise.all([
    db.technologyText.findMany({
      where: { technologyId: { in: idsOf('technology') } },
      select: { technologyId: true, lang: true, title: true },
    }),
    db.needText.findMany({
      where: { needId: { in: idsOf('need') } },
      select: { needId: true, lang: true, title: true },
    }),
  ])
  const texts = [
    ...technologies.map(({ technologyId: id, ...text }) => ({ id, ...text })),
    ...needs.map(({ needId: id, ...text }) => ({ id, ...text })),
  ].toSorted((a, b) => Number(a.lang === locale) - Number(b.lang === locale))
  return new Map(texts.map(({ id, title, lang }) => [id, { title, lang: lang as Locale }]))
}

/**
 * What waits for moderators, what waits longest first.
 * @throws DomainError not found for others than moderators
 */
export async function moderationQueue(
  ctx: Context,
  filter: QueueFilter,
  locale: Locale,
): Promise<Queue> {
  const { actor, db, now } = ctx
  if (!isModerator(actor)) throw notFound()
  const clock = await clockOn(ctx)
  const condition = filterSql(filter, {
    userId: actorId(actor) ?? '',
    now,
    bounds: clock.bounds,
  })
  const rows = await db.$queryRaw<Row[]>`
    SELECT open.kind, open.id::text AS id, open.version, open.status, open.since,
      open."isChanged", open."isProposed", officer.name AS officer,
      organisation.name AS organisation, count(*) OVER () AS total
    FROM (${openEntries(filter.kind)}) open
    JOIN organisation ON organisation.id = open."organisationId"
    LEFT JOIN "user" officer ON officer.id = open."officerId"
    WHERE ${condition}
    ORDER BY open.since, open.id
    LIMIT ${queuePerPage} OFFSET ${(filter.page - 1) * queuePerPage}`
  const titles = await titlesOf(db, rows, locale)
  const total = Number(rows[0]?.total ?? 0)
  return {
    items: rows.map(({ total: _, since, ...row }) => {
      const { title = '', lang = locale } = titles.get(row.id) ?? {}
      const due = row.status === 'held' ? { dueAt: null, isLate: false } : clock.of(since)
      return { ...row, title, lang, waitingSince: since, ...due }
    }),
    total,
    page: filter.page,
    pages: Math.max(1, Math.ceil(total / queuePerPage)),
  }
}

/** How many entries wait for a decision: submitted ones and changed ones. */
export async function countWaiting({ db }: Context): Promise<number> {
  const where = (changed: object) => ({ OR: [{ status: 'submitted' as const }, changed] })
  const [technologies, needs] = await Promise.all([
    db.technology.count({
      where: where({ status: 'published', changedAt: { gt: db.technology.fields.approvedAt } }),
    }),
    db.need.count({
      where: where({ status: 'published', changedAt: { gt: db.need.fields.approvedAt } }),
    }),
  ])
  return technologies + needs
}
