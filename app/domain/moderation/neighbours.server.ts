import { actorId } from '#app/domain/accounts/actor'
import { Prisma } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { type ListingRow, loadListing } from '../listings/index.server'
import type { ListingKind } from '../listings/listing'
import { isModerator } from '../listings/listing-policy'
import type { QueueFilter } from './moderation-schemas'
import { clockOn } from './queue.server'
import { filterSql, openEntries } from './queue-sql.server'

/** True for a published entry that its owner changed since it was looked at. */
export function isChangedSince({ status, changedAt, approvedAt }: ListingRow): boolean {
  if (status !== 'published' || changedAt === null) return false
  return approvedAt === null || changedAt > approvedAt
}

/** Since when an entry waits: its place in the queue. */
export function waitingSinceOf(row: ListingRow): Date {
  if (isChangedSince(row) && row.changedAt) return row.changedAt
  return row.submittedAt ?? row.updatedAt
}

/** The entry beside another one in a list of the queue. */
export interface Neighbour {
  kind: ListingKind
  id: string
}

/**
 * What stands before and behind an entry in a list of the queue, whether the entry is on it or not.
 * @throws DomainError not found
 */
export async function neighboursOf(
  ctx: Context,
  filter: QueueFilter,
  { kind, id }: Neighbour,
): Promise<{ previous: Neighbour | null; next: Neighbour | null }> {
  const { actor, db, now } = ctx
  if (!isModerator(actor)) throw notFound()
  const since = waitingSinceOf(await loadListing(ctx, { kind, id }))
  const { bounds } = await clockOn(ctx)
  const condition = filterSql(filter, { userId: actorId(actor) ?? '', now, bounds })
  const beside = (place: Prisma.Sql, order: Prisma.Sql) => db.$queryRaw<Neighbour[]>`
    SELECT open.kind, open.id::text AS id
    FROM (${openEntries(filter.kind)}) open
    JOIN organisation ON organisation.id = open."organisationId"
    WHERE ${condition} AND ${place}
    ORDER BY ${order} LIMIT 1`
  const [before, after] = await Promise.all([
    beside(
      Prisma.sql`(open.since, open.id) < (${since}, ${id}::uuid)`,
      Prisma.sql`open.since DESC, open.id DESC`,
    ),
    beside(
      Prisma.sql`(open.since, open.id) > (${since}, ${id}::uuid)`,
      Prisma.sql`open.since, open.id`,
    ),
  ])
  return { previous: before[0] ?? null, next: after[0] ?? null }
}
