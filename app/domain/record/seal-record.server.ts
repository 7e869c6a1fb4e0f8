import type { Database, Transaction } from '#app/platform/db/client.server'
import { linkOf } from './entry-hash.server'
import { keysOf } from './entry-keys.server'
import { recordEnd } from './record-end.server'
import type { StoredEntry } from './select-entries.server'

/** Entries that one transaction seals. */
const batch = 1_000
const TIMEOUT_MS = 60_000

/** A change as its trigger noted it, before it has a place in the chain. */
interface IntakeRow extends Omit<StoredEntry, 'sequence' | 'hash'> {
  id: bigint
}

/**
 * Moves what has arrived into the record, in the order of the transactions that wrote it; what an older, still
 * open transaction might overtake waits for the next call, so that nothing is skipped and entries of one
 * transaction stand together. One sealer works at a time, however many processes call.
 * @returns how many entries were sealed; 0 where nothing waits or another process is at it
 */
export async function sealRecord(db: Database): Promise<number> {
  return db.$transaction(
    async (tx) => {
      const [lock] = await tx.$queryRaw<{ held: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(hashtextextended('record', 0)) AS held`
      if (!lock?.held) return 0
      const rows = await tx.$queryRaw<IntakeRow[]>`
        SELECT * FROM record_intake
        WHERE transaction < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        ORDER BY transaction, id LIMIT ${batch}`
      if (rows.length > 0) await seal(tx, rows)
      return rows.length
    },
    { timeout: TIMEOUT_MS, maxWait: TIMEOUT_MS },
  )
}

/** Seals until nothing waits. @returns how many entries were sealed */
export async function sealAll(db: Database): Promise<number> {
  let total = 0
  for (;;) {
    const sealed = await sealRecord(db)
    if (sealed === 0) return total
    total += sealed
  }
}

async function seal(db: Transaction, rows: IntakeRow[]): Promise<void> {
  let last = await recordEnd(db)
  const entries = rows.map(({ id, ...row }) => {
    const { sequence, previous, hash } = linkOf(last, row)
    last = { sequence, hash }
    const transaction = String(row.transaction)
    return { ...row, sequence, previous, hash, intakeId: String(id), transaction }
  })
  await db.$executeRaw`
    INSERT INTO record_entry
    SELECT * FROM json_populate_recordset(NULL::record_entry, ${JSON.stringify(entries)}::json)
    ORDER BY sequence`
  const links = await keysOf(db, entries)
  await db.$executeRaw`
    INSERT INTO record_link
    SELECT * FROM json_populate_recordset(NULL::record_link, ${JSON.stringify(links)}::json)
    ON CONFLICT DO NOTHING`
  await db.$executeRaw`DELETE FROM record_intake WHERE id = ANY(${rows.map(({ id }) => String(id))}::bigint[])`
}
