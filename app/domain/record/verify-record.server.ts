import type { Database } from '#app/platform/db/client.server'
import type { BrokenLink, ChainEnd } from '#app/platform/hash-chain/hash-chain.server'
import { linkHash } from '#app/platform/hash-chain/hash-chain.server'
import { bodyOf, type HashedEntry, recordStart } from './entry-hash.server'
import { recordAnchor } from './record-end.server'

/** Entries that are read at once. */
const batch = 5_000

interface Row extends HashedEntry {
  sequence: bigint
  previous: string
  hash: string
}

/** What came of following the record. */
export interface RecordReport {
  /** The first link that does not hold, with what its entry says of itself; null for a whole record. */
  broken: (BrokenLink & { recordedAt: Date | null; kind: string | null }) | null
  entries: number
  /** Where it begins: the last entry that was removed; null where none was. */
  anchor: ChainEnd | null
  end: ChainEnd | null
}

/**
 * Follows the record from its anchor or its first entry, in batches: memory does not grow with its length.
 * @param options.noted an entry that must be there, as somebody noted it: without it, entries cut off at the end
 * cannot be missed
 * @param options.tick told how many entries more were followed
 */
export async function verifyRecord(
  db: Database,
  options: { noted?: ChainEnd | undefined; tick?: (entries: number) => void } = {},
): Promise<RecordReport> {
  const anchor = await recordAnchor(db)
  let last: ChainEnd = anchor ?? { sequence: 0, hash: recordStart }
  let entries = 0
  const broken = (fault: BrokenLink['fault'], row?: Row): RecordReport => ({
    broken: {
      sequence: last.sequence + 1,
      fault,
      recordedAt: row?.recordedAt ?? null,
      kind: row?.kind ?? null,
    },
    entries,
    anchor,
    end: last,
  })
  for (;;) {
    const rows = await db.$queryRaw<Row[]>`
      SELECT * FROM record_entry WHERE sequence > ${BigInt(last.sequence)} ORDER BY sequence LIMIT ${batch}`
    for (const row of rows) {
      const sequence = Number(row.sequence)
      if (sequence !== last.sequence + 1 || row.previous !== last.hash) {
        return broken('out-of-place', row)
      }
      const hash = linkHash({ sequence, previous: row.previous, body: bodyOf(row) })
      if (hash !== row.hash) return broken('altered', row)
      if (sequence === options.noted?.sequence && hash !== options.noted.hash) {
        return broken('altered', row)
      }
      last = { sequence, hash }
      entries += 1
    }
    options.tick?.(rows.length)
    if (rows.length < batch) break
  }
  if (options.noted && options.noted.sequence > last.sequence) return broken('cut-off')
  return { broken: null, entries, anchor, end: last }
}
