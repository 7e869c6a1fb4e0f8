import { Prisma, type Transaction } from '#app/platform/db/client.server'
import type { ListingStatus } from '#app/platform/db/generated/enums'
import { openStatuses } from '../support-reviews/review-steps'
import type { InHand } from './officer-home'

/** An entry, a deal, the review of an application or a request for a service for which somebody has to answer. */
export interface OpenRecord {
  kind: 'technology' | 'need' | 'deal' | 'review' | 'request'
  id: string
  officerId: string | null
  /** Status of an entry; of the others nothing that is needed here. */
  status: ListingStatus
  submittedAt: Date | null
  organisationIds: string[]
  /** Who may not answer for it, whatever their role: members of an application's council. */
  barredIds: string[]
  unitCode: string | null
  fieldCode: string | null
}

interface Wanted {
  /** Whose records; those of nobody and of people who may not, where it is undefined. */
  from: string | undefined
  forListings: readonly string[]
  forDeals: readonly string[]
  forReviews: readonly string[]
  forRequests: readonly string[]
  take: number
}

/** Statuses in which an entry wants an officer; a draft is its owner's alone. */
const openEntries = Prisma.sql`('submitted', 'held', 'returned', 'published', 'expired')`

const openReviews = Prisma.sql`(SELECT a.id, a."organisationId", a."createdAt", r."officerId"
  FROM support_application a JOIN support_review r ON r."applicationId" = a.id
  WHERE a.status::text = ANY(${[...openStatuses]}::text[]))`

/**
 * Open entries and deals without an officer who may answer for them, and reviews and requests whose officer no longer
 * may (who has them first is decided where they come in), or those of one officer; oldest first.
 */
export function openRecords(
  db: Transaction,
  { from, forListings, forDeals, forReviews, forRequests, take }: Wanted,
): Promise<OpenRecord[]> {
  const of = (column: Prisma.Sql, able: readonly string[]) =>
    from === undefined
      ? Prisma.sql`(${column} IS NULL OR ${column} <> ALL(${[...able]}::text[]))`
      : Prisma.sql`${column} = ${from}`
  const none = Prisma.sql`ARRAY[]::text[]`
  const entries = (kind: 'technology' | 'need') => Prisma.sql`
    SELECT ${kind} AS kind, e.id::text AS id, e."officerId", e.status::text AS status,
      ARRAY[e."organisationId"::text] AS "organisationIds", o."unitCode", e."fieldCode", e."createdAt",
      e."submittedAt", ${none} AS "barredIds"
    FROM ${Prisma.raw(kind)} e JOIN organisation o ON o.id = e."organisationId"
    WHERE e.status IN ${openEntries} AND ${of(Prisma.sql`e."officerId"`, forListings)}`
  return db.$queryRaw<OpenRecord[]>`
    SELECT kind, id, "officerId", status, "organisationIds", "unitCode", "fieldCode", "submittedAt",
      "barredIds" FROM (
      ${entries('technology')} UNION ALL ${entries('need')} UNION ALL
      SELECT 'deal', d.id::text, d."officerId", 'published', ARRAY[d."providerId"::text, d."seekerId"::text],
        o."unitCode", coalesce(t."fieldCode", n."fieldCode"), d."createdAt", NULL, ${none}
      FROM deal d LEFT JOIN organisation o ON o.id = d."seekerId"
        LEFT JOIN technology t ON t.id = d."technologyId" LEFT JOIN need n ON n.id = d."needId"
      WHERE d.stage NOT IN ('closed', 'terminated') AND ${of(Prisma.sql`d."officerId"`, forDeals)}
      UNION ALL
      SELECT 'review', a.id::text, a."officerId", 'published', ARRAY[a."organisationId"::text], o."unitCode",
        NULL, a."createdAt", NULL, ARRAY(SELECT m."userId" FROM support_council_member m
          WHERE m."applicationId" = a.id)
      FROM ${openReviews} a JOIN organisation o ON o.id = a."organisationId"
      WHERE a."officerId" IS NOT NULL AND ${of(Prisma.sql`a."officerId"`, forReviews)}
      UNION ALL
      SELECT 'request', s.id::text, s."officerId", 'published', ARRAY[s."organisationId"::text], o."unitCode",
        coalesce(t."fieldCode", n."fieldCode"), s."createdAt", NULL, ${none}
      FROM service_request s JOIN organisation o ON o.id = s."organisationId"
        LEFT JOIN technology t ON t.id = s."technologyId" LEFT JOIN need n ON n.id = s."needId"
      WHERE s.status IN ('requested', 'assigned') AND s."officerId" IS NOT NULL
        AND ${of(Prisma.sql`s."officerId"`, forRequests)}
    ) open ORDER BY status = 'submitted', "createdAt", id LIMIT ${take}`
}

/** How much that is open each officer has in hand, by kind. */
export async function inHandOf(db: Transaction): Promise<Map<string, InHand>> {
  const rows = await db.$queryRaw<({ officerId: string } & InHand)[]>`
    SELECT "officerId", count(*) FILTER (WHERE kind = 'listing')::int AS listings,
      count(*) FILTER (WHERE kind = 'deal')::int AS deals,
      count(*) FILTER (WHERE kind = 'review')::int AS reviews,
      count(*) FILTER (WHERE kind = 'request')::int AS requests
    FROM (
      SELECT "officerId", 'listing' AS kind FROM technology WHERE status IN ${openEntries}
      UNION ALL SELECT "officerId", 'listing' FROM need WHERE status IN ${openEntries}
      UNION ALL SELECT "officerId", 'deal' FROM deal WHERE stage NOT IN ('closed', 'terminated')
      UNION ALL SELECT "officerId", 'review' FROM ${openReviews} review
      UNION ALL SELECT "officerId", 'request' FROM service_request
        WHERE status IN ('requested', 'assigned')
    ) open WHERE "officerId" IS NOT NULL GROUP BY 1`
  return new Map(rows.map(({ officerId, ...counts }) => [officerId, counts]))
}

/** How many open records each officer has in hand. */
export async function loadOf(db: Transaction): Promise<Map<string, number>> {
  const rows = await inHandOf(db)
  return new Map(
    [...rows].map(([id, { listings, deals, reviews, requests }]) => [
      id,
      listings + deals + reviews + requests,
    ]),
  )
}
