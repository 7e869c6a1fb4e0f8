import type { Transaction } from '#app/platform/db/client.server'
import type { StoredEvent } from './event'

/** A place in the outbox: everything at or before it was read. */
export interface OutboxCursor {
  transaction: bigint
  id: bigint
}

interface Row {
  id: bigint
  transaction: bigint
  type: string
  payload: unknown
  actorId: string | null
  createdAt: Date
}

/** The place behind every event that is committed now. */
export async function outboxEnd(db: Transaction): Promise<OutboxCursor> {
  const rows = await db.$queryRaw<{ horizon: bigint }[]>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1 AS horizon`
  return { transaction: rows[0]?.horizon ?? 0n, id: 9_223_372_036_854_775_807n }
}

/**
 * Every event behind `after` that is committed now, whatever is still open: for one who knows that what is open will
 * be brought to them otherwise.
 */
export async function eventsSince(db: Transaction, after: OutboxCursor): Promise<StoredEvent[]> {
  return db.$queryRaw<Row[]>`
    SELECT id, transaction, type, payload, "actorId", "createdAt" FROM outbox_event
    WHERE (transaction, id) > (${after.transaction}::bigint, ${after.id}::bigint)
    ORDER BY transaction, id`
}

/**
 * Reads events behind `after` in the order of their transactions. Rows of transactions that an older, still
 * open one might overtake are left for the next call, so that no event is ever skipped.
 * @param limit most rows to return
 */
export async function readOutbox(
  db: Transaction,
  after: OutboxCursor,
  limit = 500,
): Promise<{ events: StoredEvent[]; cursor: OutboxCursor }> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT id, transaction, type, payload, "actorId", "createdAt" FROM outbox_event
    WHERE (transaction, id) > (${after.transaction}::bigint, ${after.id}::bigint)
      AND transaction < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
    ORDER BY transaction, id LIMIT ${limit}`
  const last = rows.at(-1)
  return { events: rows, cursor: last ? { transaction: last.transaction, id: last.id } : after }
}
