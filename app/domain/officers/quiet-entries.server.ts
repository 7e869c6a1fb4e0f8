import type { Locale } from '#app/locales/locale'
import { Prisma } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import { isStaff } from '../accounts/actor'
import type { Context } from '../context'
import { pageCount, perPage } from '../list-page'
import { figureOn } from '../taxonomy/index.server'
import type { HomeScope } from './officer-home'

const DAY_MS = 86_400_000

/** Calendar days without anything new after which a record is quiet. */
export function quietDays({ db, now }: Context): Promise<number> {
  return figureOn(db, 'officer-quiet-days', now)
}

/** The instant before which the last thing must have happened for a record to be quiet after so many days. */
export function quietBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS)
}

/** Published entries in sight in which nothing happened since an instant: no step, question, interest, contact or deal. */
export function quietEntriesOf(
  kind: 'technology' | 'need',
  before: Date,
  officerId: string | null,
): Prisma.Sql {
  const key = Prisma.raw(`"${kind}Id"`)
  const since = (table: string, column = 'createdAt') => Prisma.sql`
    AND NOT EXISTS (SELECT 1 FROM ${Prisma.raw(table)} a WHERE a.${key} = e.id
      AND a.${Prisma.raw(`"${column}"`)} >= ${before})`
  return Prisma.sql`
    SELECT ${kind} AS kind, e.id, e."officerId", e."organisationId",
      greatest(e."publishedAt", e."confirmedAt", e."changedAt") AS "lastAt"
    FROM ${Prisma.raw(kind)} e
    WHERE e.status = 'published' AND e."hiddenAt" IS NULL
      AND greatest(e."publishedAt", e."confirmedAt", e."changedAt") < ${before}
      ${officerId ? Prisma.sql`AND e."officerId" = ${officerId}` : Prisma.empty}
      ${since(`${kind}_history`)} ${since('question')} ${since('interest')} ${since('contact')}
      ${since('deal', 'updatedAt')}`
}

/** A published entry in which nothing happened for long. */
export interface QuietEntry {
  kind: 'technology' | 'need'
  id: string
  title: string
  organisation: string
  officer: string | null
  lastAt: Date
}

/**
 * Published entries in which nothing happened for the figure `officer-quiet-days`, the quietest first, and that figure.
 * @throws DomainError not-found for whoever is not staff
 */
export async function quietEntries(
  ctx: Context,
  { scope, page }: { scope: HomeScope; page: number },
  locale: Locale,
) {
  const { db, actor, now } = ctx
  if (!isStaff(actor)) throw notFound()
  const days = await quietDays(ctx)
  const before = quietBefore(now, days)
  const officerId = scope === 'me' ? actor.userId : null
  const rows = await db.$queryRaw<(QuietEntry & { total: number })[]>`
    SELECT q.kind, q.id::text AS id, q."lastAt", o.name AS organisation, u.name AS officer,
      count(*) OVER ()::int AS total,
      coalesce(
        (SELECT x.title FROM technology_text x WHERE x."technologyId" = q.id
          ORDER BY x.lang = ${locale} DESC LIMIT 1),
        (SELECT x.title FROM need_text x WHERE x."needId" = q.id
          ORDER BY x.lang = ${locale} DESC LIMIT 1), '…') AS title
    FROM (${quietEntriesOf('technology', before, officerId)}
      UNION ALL ${quietEntriesOf('need', before, officerId)}) q
    JOIN organisation o ON o.id = q."organisationId" LEFT JOIN "user" u ON u.id = q."officerId"
    ORDER BY q."lastAt", q.id LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`
  const total = rows[0]?.total ?? 0
  return {
    items: rows.map(({ total: _, ...entry }) => entry),
    total,
    page,
    pages: pageCount(total),
    days,
  }
}
