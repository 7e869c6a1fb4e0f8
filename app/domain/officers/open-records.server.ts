import { Prisma, type Transaction } from '#app/platform/db/client.server'
import type { ListingStatus } from '#app/platform/db/generated/enums'

/** An entry or a deal for which somebody has to answer. */
export interface OpenRecord {
  kind: 'technology' | 'need' | 'deal'
  id: string
  officerId: string | null
  /** Status of an entry; of a deal nothing that is needed here. */
  status: ListingStatus
  submittedAt: Date | null
  organisationIds: string[]
  unitCode: string | null
  fieldCode: string | null
}

interface Wanted {
  /** Whose records; those of nobody and of people who may not, where it is undefined. */
  from: string | undefined
  forListings: readonly string[]
  forDeals: readonly string[]
  take: number
}

/** Statuses in which an entry wants an officer; a draft is its owner's alone. */
const openEntries = Prisma.sql`('submitted', 'held', 'returned', 'published', 'expired')`

/** Open entries and deals without an officer who may answer for them, or those of one officer; oldest first. */
export function openRecords(
  db: Transaction,
  { from, forListings, forDeals, take }: Wanted,
): Promise<OpenRecord[]> {
  const of = (column: Prisma.Sql, able: readonly string[]) =>
    from === undefined
      ? Prisma.sql`(${column} IS NULL OR ${column} <> ALL(${[...able]}::text[]))`
      : Prisma.sql`${column} = ${from}`
  const entries = (kind: 'technology' | 'need') => Prisma.sql`
    SELECT ${kind} AS kind, e.id::text AS id, e."officerId", e.status::text AS status,
      ARRAY[e."organisationId"::text] AS "organisationIds", o."unitCode", e."fieldCode", e."createdAt", e."submittedAt"
    FROM ${Prisma.raw(kind)} e JOIN organisation o ON o.id = e."organisationId"
    WHERE e.status IN ${openEntries} AND ${of(Prisma.sql`e."officerId"`, forListings)}`
  return db.$queryRaw<OpenRecord[]>`
    SELECT kind, id, "officerId", status, "organisationIds", "unitCode", "fieldCode", "submittedAt" FROM (
      ${entries('technology')} UNION ALL ${entries('need')} UNION ALL
      SELECT 'deal', d.id::text, d."officerId", 'published', ARRAY[d."providerId"::text, d."seekerId"::text],
        o."unitCode", coalesce(t."fieldCode", n."fieldCode"), d."createdAt", NULL
      FROM deal d LEFT JOIN organisation o ON o.id = d."seekerId"
        LEFT JOIN technology t ON t.id = d."technologyId" LEFT JOIN need n ON n.id = d."needId"
      WHERE d.stage NOT IN ('closed', 'terminated') AND ${of(Prisma.sql`d."officerId"`, forDeals)}
    ) open ORDER BY status = 'submitted', "createdAt", id LIMIT ${take}`
}

/** How many open entries and deals each officer has in hand. */
export async function loadOf(db: Transaction): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ officerId: string; count: number }[]>`
    SELECT "officerId", count(*)::int AS count FROM (
      SELECT "officerId" FROM technology WHERE status IN ${openEntries}
      UNION ALL SELECT "officerId" FROM need WHERE status IN ${openEntries}
      UNION ALL SELECT "officerId" FROM deal WHERE stage NOT IN ('closed', 'terminated')
    ) open WHERE "officerId" IS NOT NULL GROUP BY 1`
  return new Map(rows.map(({ officerId, count }) => [officerId, count]))
}
