import { type Context, transact } from '../context'
import { figureOn } from '../taxonomy/index.server'
import { noteOnRecord } from './note-on-record.server'

const TIMEOUT_MS = 600_000

/** The instant before which entries are no longer kept. */
function cutOff(now: Date, years: number): Date {
  const date = new Date(now)
  date.setUTCFullYear(date.getUTCFullYear() - years)
  return date
}

/**
 * Removes the oldest entries once the years for which the record is kept (figure `record-years`) are over. An
 * anchor with the hash of the last one removed stays, and is itself on record: the chain goes on from it. Only
 * whole transactions go, and none that any younger entry comes before.
 * @returns how many entries were removed
 */
export async function removeOldest(ctx: Context): Promise<number> {
  const before = cutOff(ctx.now, await figureOn(ctx.db, 'record-years', ctx.now))
  return transact(
    ctx,
    async (tx) => {
      const { db } = tx
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('record', 0))`
      const [place] = await db.$queryRaw<{ last: bigint | null }[]>`
        SELECT coalesce(
          (SELECT min(sequence) - 1 FROM record_entry WHERE "recordedAt" >= ${before}),
          (SELECT max(sequence) FROM record_entry)) AS last`
      const last = place?.last
      const anchor = last
        ? await db.recordEntry.findUnique({
            where: { sequence: last },
            select: { sequence: true, hash: true },
          })
        : null
      if (!anchor) return 0
      const { sequence, hash } = anchor
      const entries = await db.recordEntry.count({ where: { sequence: { lte: sequence } } })
      await db.recordAnchor.create({
        data: { sequence, hash, entries, before, removedAt: ctx.now },
      })
      await db.recordLink.deleteMany({ where: { sequence: { lte: sequence } } })
      await db.recordEntry.deleteMany({ where: { sequence: { lte: sequence } } })
      await noteOnRecord(tx, {
        kind: 'record',
        subjectId: String(sequence),
        source: 'record_anchor',
        act: 'deleted',
        told: { entries, hash, before: before.toISOString() },
      })
      return entries
    },
    { timeout: TIMEOUT_MS },
  )
}
