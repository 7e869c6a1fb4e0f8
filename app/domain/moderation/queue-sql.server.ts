import { Prisma } from '#app/platform/db/client.server'
import type { ListingKind } from '../listings/listing'
import type { LateBounds } from './clock'
import type { QueueFilter } from './moderation-schemas'

const kinds: readonly ListingKind[] = ['technology', 'need']

/** The entries of one kind that wait; `held` ones wait for something else. */
function openOf(kind: ListingKind): Prisma.Sql {
  const table = Prisma.raw(kind)
  const key = Prisma.raw(`"${kind}Id"`)
  return Prisma.sql`
    SELECT ${kind} AS kind, entry.id, entry.status::text AS status, entry.version,
      entry."officerId", entry."organisationId",
      CASE WHEN entry.status = 'published' THEN entry."changedAt"
        ELSE COALESCE(entry."submittedAt", entry."updatedAt") END AS since,
      entry.status = 'published' AS "isChanged",
      EXISTS (
        SELECT 1 FROM moderation_decision first
        WHERE first.${key} = entry.id AND first.decision = 'propose'
          AND first."leftVersion" = entry.version
      ) AS "isProposed"
    FROM ${table} entry
    WHERE entry.status IN ('submitted', 'held')
      OR (entry.status = 'published' AND entry."changedAt" > entry."approvedAt")`
}

/** Everything that waits for moderators, of one kind or of both. */
export function openEntries(kind?: ListingKind): Prisma.Sql {
  const parts = (kind ? [kind] : kinds).map((one) => Prisma.sql`(${openOf(one)})`)
  return Prisma.join(parts, ' UNION ALL ')
}

/** True of entries whose clock is over; what is held has none. */
export function lateSql({ before, until }: LateBounds, now: Date): Prisma.Sql {
  const timeOf = (instant: Prisma.Sql) =>
    Prisma.sql`(${instant} AT TIME ZONE 'Asia/Ho_Chi_Minh')::time`
  return Prisma.sql`(open.status <> 'held' AND (open.since < ${before}
    OR (open.since < ${until} AND ${timeOf(Prisma.sql`open.since`)} < ${timeOf(Prisma.sql`${now}::timestamptz`)})))`
}

interface Viewer {
  userId: string
  now: Date
  bounds: LateBounds
}

function viewSql({ show }: QueueFilter, { userId, now, bounds }: Viewer): Prisma.Sql {
  switch (show) {
    case 'late':
      return lateSql(bounds, now)
    case 'mine':
      return Prisma.sql`open."officerId" = ${userId}`
    case 'free':
      return Prisma.sql`open."officerId" IS NULL`
    case 'second':
      return Prisma.sql`open."isProposed"`
    case 'held':
      return Prisma.sql`open.status = 'held'`
    case 'changed':
      return Prisma.sql`open."isChanged"`
    default:
      return Prisma.sql`open.status <> 'held'`
  }
}

/** The conditions of a filter on `open`, joined to `organisation`. */
export function filterSql(filter: QueueFilter, viewer: Viewer): Prisma.Sql {
  const { place, officer } = filter
  const conditions = [viewSql(filter, viewer)]
  if (place) conditions.push(Prisma.sql`organisation."unitCode" = ${place}`)
  if (officer) conditions.push(Prisma.sql`open."officerId" = ${officer}`)
  return Prisma.join(conditions, ' AND ')
}
