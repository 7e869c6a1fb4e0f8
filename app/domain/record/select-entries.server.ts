import { Prisma, type Transaction } from '#app/platform/db/client.server'
import type { EntryContent } from './entry-hash.server'
import type { RecordFilter } from './record-schemas'

/** An entry as the database keeps it. */
export interface StoredEntry {
  sequence: bigint
  hash: string
  transaction: bigint
  at: Date
  recordedAt: Date
  kind: string
  subjectId: string
  source: string
  row: string
  act: string
  actorId: string | null
  onBehalfOfId: string | null
  organisationId: string | null
  requestId: string | null
  content: EntryContent
}

/** The part of the record that is asked for; ids are sets of which each entry concerns one. */
export interface Selection extends Pick<RecordFilter, 'kind' | 'act' | 'from' | 'to' | 'before'> {
  keys: readonly (readonly string[])[]
  /** Kinds and tables beyond which nothing is told; everything where they are not given. */
  kinds?: readonly string[]
  sources?: readonly string[]
  /** Columns that say nothing to this reader: what changed nothing else is left out. */
  untold?: readonly string[]
}

/** The place of an entry, as an address names it. */
export function placeOf({ at, sequence }: Pick<StoredEntry, 'at' | 'sequence'>): string {
  return `${at.getTime()}-${sequence}`
}

const DAY_MS = 86_400_000

/** The first instant of a calendar day in Viet Nam. */
const startOf = (day: string) => new Date(`${day}T00:00:00+07:00`)

function conditions(selection: Selection, keyed: boolean): Prisma.Sql {
  const { kind, act, from, to, before, kinds, sources, untold } = selection
  const { sql } = Prisma
  const place = Prisma.raw(keyed ? 'link' : 'entry')
  const parts = [sql`TRUE`]
  if (kind) parts.push(sql`${place}.kind = ${kind}`)
  if (from) parts.push(sql`${place}.at >= ${startOf(from)}`)
  if (to) parts.push(sql`${place}.at < ${new Date(startOf(to).getTime() + DAY_MS)}`)
  if (before) {
    const [instant, sequence] = before.split('-')
    parts.push(
      sql`(${place}.at, ${place}.sequence) < (${new Date(Number(instant))}, ${sequence}::bigint)`,
    )
  }
  if (act) parts.push(sql`entry.act = ${act}::record_act`)
  if (kinds) parts.push(sql`entry.kind = ANY(${[...kinds]})`)
  if (sources) parts.push(sql`entry.source = ANY(${[...sources]})`)
  if (untold) {
    parts.push(sql`(entry.act <> 'changed' OR entry.content - ${[...untold]}::text[] <> '{}')`)
  }
  return Prisma.join(parts, ' AND ')
}

/**
 * Entries newest first, in the order of their instants: by index, however many there are.
 * @param limit most entries to return
 */
export async function selectEntries(
  db: Transaction,
  selection: Selection,
  limit: number,
): Promise<StoredEntry[]> {
  const { keys } = selection
  if (keys.some((set) => set.length === 0)) return []
  const [driver, ...others] = keys
  if (!driver) {
    return db.$queryRaw<StoredEntry[]>`
      SELECT * FROM record_entry AS entry WHERE ${conditions(selection, false)}
      ORDER BY entry.at DESC, entry.sequence DESC LIMIT ${limit}`
  }
  const also = others.map(
    (
      set,
    ) => Prisma.sql`AND EXISTS (SELECT 1 FROM record_link AS other WHERE other.key = ANY(${[...set]})
      AND other.at = link.at AND other.sequence = link.sequence)`,
  )
  return db.$queryRaw<StoredEntry[]>`
    WITH found AS (
      SELECT DISTINCT hit.at, hit.sequence FROM unnest(${[...driver]}::text[]) AS wanted(key)
      CROSS JOIN LATERAL (
        SELECT link.at, link.sequence FROM record_link AS link
        JOIN record_entry AS entry ON entry.sequence = link.sequence
        WHERE link.key = wanted.key AND ${conditions(selection, true)}
          ${also.length > 0 ? Prisma.join(also, ' ') : Prisma.empty}
        ORDER BY link.at DESC, link.sequence DESC LIMIT ${limit}
      ) AS hit
      ORDER BY hit.at DESC, hit.sequence DESC LIMIT ${limit}
    )
    SELECT entry.* FROM found JOIN record_entry AS entry USING (sequence)
    ORDER BY entry.at DESC, entry.sequence DESC`
}
