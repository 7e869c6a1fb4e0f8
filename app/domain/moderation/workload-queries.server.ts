import type { Locale } from '#app/locales/locale'
import { Prisma } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { isModerator } from '../listings/listing-policy'
import { unitNames } from '../taxonomy/index.server'
import { clockOn } from './queue.server'
import { lateSql, openEntries } from './queue-sql.server'

/** What waits for one officer, or for nobody yet. */
export interface OfficerLoad {
  officerId: string | null
  name: string | null
  waiting: number
  late: number
  held: number
  oldest: Date | null
  /** Decisions of the last thirty days. */
  decided: number
}

/** How many entries wait since when. */
export interface AgeBand {
  /** Most days that entries of this band wait; null for the rest. */
  upTo: number | null
  waiting: number
}

const daysBack = 30
const bands = [1, 3, 7, 14, 30] as const
const dayLength = 86_400_000

/**
 * Who has how much to decide on, and how old it is.
 * @throws DomainError not found for others than moderators
 */
export async function moderationWorkload(
  ctx: Context,
): Promise<{ officers: OfficerLoad[]; ages: AgeBand[] }> {
  const { actor, db, now } = ctx
  if (!isModerator(actor)) throw notFound()
  const { bounds } = await clockOn(ctx)
  const monthAgo = new Date(now.getTime() - daysBack * dayLength)
  const [loads, decided, ages] = await Promise.all([
    db.$queryRaw<(Omit<OfficerLoad, 'decided'> & Record<'waiting' | 'late' | 'held', bigint>)[]>`
      SELECT open."officerId", officer.name,
        count(*) FILTER (WHERE open.status <> 'held') AS waiting,
        count(*) FILTER (WHERE ${lateSql(bounds, now)}) AS late,
        count(*) FILTER (WHERE open.status = 'held') AS held,
        min(open.since) FILTER (WHERE open.status <> 'held') AS oldest
      FROM (${openEntries()}) open LEFT JOIN "user" officer ON officer.id = open."officerId"
      GROUP BY open."officerId", officer.name`,
    db.moderationDecision.groupBy({
      by: ['officerId'],
      where: { createdAt: { gte: monthAgo }, officerId: { not: null } },
      _count: true,
    }),
    db.$queryRaw<{ band: number; waiting: bigint }[]>`
      SELECT width_bucket(extract(epoch FROM ${now}::timestamptz - open.since) / 86400,
        ARRAY[${Prisma.join(bands.map((days) => Prisma.sql`${days}::float8`))}]) AS band,
        count(*) AS waiting
      FROM (${openEntries()}) open WHERE open.status <> 'held' GROUP BY 1`,
  ])
  const people = await db.user.findMany({
    where: { id: { in: decided.flatMap(({ officerId }) => officerId ?? []) } },
    select: { id: true, name: true },
  })
  const counts = new Map(decided.map(({ officerId, _count }) => [officerId, _count]))
  const idle = people.filter(({ id }) => !loads.some(({ officerId }) => officerId === id))
  const officers = [
    ...loads.map((load) => ({
      ...load,
      waiting: Number(load.waiting),
      late: Number(load.late),
      held: Number(load.held),
      decided: counts.get(load.officerId) ?? 0,
    })),
    ...idle.map(({ id, name }) => ({
      ...{ officerId: id, name, waiting: 0, late: 0, held: 0, oldest: null },
      decided: counts.get(id) ?? 0,
    })),
  ]
  return {
    officers: officers.toSorted((a, b) => b.late - a.late || b.waiting - a.waiting),
    ages: [...bands, null].map((upTo, band) => ({
      upTo,
      waiting: Number(ages.find((row) => Number(row.band) === band)?.waiting ?? 0),
    })),
  }
}

/** Places from which something waits, with how much, by name. */
export async function waitingPlaces(
  { db, actor }: Context,
  locale: Locale,
): Promise<{ code: string; name: string; count: number }[]> {
  if (!isModerator(actor)) throw notFound()
  const rows = await db.$queryRaw<{ code: string; count: bigint }[]>`
    SELECT organisation."unitCode" AS code, count(*) AS count
    FROM (${openEntries()}) open JOIN organisation ON organisation.id = open."organisationId"
    WHERE organisation."unitCode" IS NOT NULL GROUP BY 1`
  const names = await unitNames(db, locale)
  return rows
    .map(({ code, count }) => ({ code, name: names[code] ?? code, count: Number(count) }))
    .toSorted((a, b) => new Intl.Collator('vi').compare(a.name, b.name))
}
