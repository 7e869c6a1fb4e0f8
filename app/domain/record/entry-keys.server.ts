import type { Transaction } from '#app/platform/db/client.server'
import { isUuid } from '../is-uuid'
import { type EntryContent, isRemoved } from './entry-hash.server'
import { linkColumns, partiesOf, type RecordKind } from './sources'

interface Linked {
  sequence: number
  at: Date
  kind: string
  subjectId: string
  actorId: string | null
  onBehalfOfId: string | null
  content: EntryContent
}

interface Link {
  key: string
  at: Date
  sequence: number
  kind: string
}

/** Ids of whom and what entries concern: who acted, what it is about, whose it is, whom its columns name. */
export async function keysOf(db: Transaction, entries: readonly Linked[]): Promise<Link[]> {
  const parties = await partiesByKind(db, entries)
  return entries.flatMap(({ sequence, at, kind, subjectId, actorId, onBehalfOfId, content }) => {
    const keys = new Set([
      subjectId,
      actorId,
      onBehalfOfId,
      ...(parties.get(`${kind} ${subjectId}`) ?? []),
      ...namedIn(content),
    ])
    return [...keys].flatMap((key) => (key ? [{ key, at, sequence, kind }] : []))
  })
}

function namedIn(content: EntryContent): string[] {
  return linkColumns.flatMap((name) => {
    const kept = content[name]
    if (!kept || isRemoved(kept)) return []
    const [before, after] = kept
    return [before, after].flatMap((text) => (text ? [String(JSON.parse(text))] : []))
  })
}

async function partiesByKind(
  db: Transaction,
  entries: readonly Linked[],
): Promise<Map<string, (string | null)[]>> {
  const subjects = new Map<string, Set<string>>()
  for (const { kind, subjectId } of entries) {
    if (!(kind in partiesOf) || !isUuid(subjectId)) continue
    const ids = subjects.get(kind) ?? new Set()
    subjects.set(kind, ids.add(subjectId))
  }
  const found = new Map<string, (string | null)[]>()
  for (const [kind, ids] of subjects) {
    const parties = partiesOf[kind as RecordKind]
    if (!parties) continue
    const keys = parties.keys.map((name) => `"${name}"::text`).join()
    const sql = `SELECT subject.id::text AS id, ARRAY[${keys}] AS keys FROM ${parties.from}
      WHERE subject.id = ANY($1::uuid[])`
    const rows = await db.$queryRawUnsafe<{ id: string; keys: (string | null)[] }[]>(sql, [...ids])
    for (const { id, keys } of rows) found.set(`${kind} ${id}`, keys)
  }
  return found
}
