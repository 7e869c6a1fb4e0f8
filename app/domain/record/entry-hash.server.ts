import { createHash } from 'node:crypto'
import { canonicalJson } from '#app/platform/hash-chain/canonical-json'
import {
  type ChainEnd,
  type ChainLink,
  chainStart,
  nextLink,
} from '#app/platform/hash-chain/hash-chain.server'

/** Name of the record's chain. */
export const recordChain = 'record'

/** What the record's first entry points to. */
export const recordStart = chainStart(recordChain)

/** A column as an entry keeps it: before, after and salt, or the commitment alone once its value is removed. */
export type KeptColumn =
  | readonly [before: string | null, after: string | null, salt: string]
  | readonly [commitment: string]

/** Columns of an entry by name. */
export type EntryContent = Readonly<Record<string, KeptColumn>>

/** What the hash of an entry covers. */
export interface HashedEntry {
  at: Date
  recordedAt: Date
  transaction: bigint
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

/** True for a column whose value was removed. */
export function isRemoved(kept: KeptColumn): kept is readonly [commitment: string] {
  return kept.length === 1
}

/**
 * What stands for a column's value in the hash: SHA-256 over salt, name, before and after, a line each. The
 * salt makes that nobody finds the value by trying once value and salt are removed.
 */
export function commitmentOf(name: string, kept: KeptColumn): string {
  if (isRemoved(kept)) return kept[0]
  const [before, after, salt] = kept
  const line = (text: string | null) => (text === null ? '-' : `=${text}`)
  return createHash('sha256')
    .update(`${salt}\n${name}\n${line(before)}\n${line(after)}`, 'utf8')
    .digest('hex')
}

/** The text of an entry that its hash covers: everything but the values, for which commitments stand. */
export function bodyOf(entry: HashedEntry): string {
  const columns = Object.fromEntries(
    Object.entries(entry.content).map(([name, kept]) => [name, commitmentOf(name, kept)]),
  )
  return canonicalJson({
    at: entry.at.toISOString(),
    recordedAt: entry.recordedAt.toISOString(),
    transaction: String(entry.transaction),
    kind: entry.kind,
    subjectId: entry.subjectId,
    source: entry.source,
    row: entry.row,
    act: entry.act,
    actorId: entry.actorId,
    onBehalfOfId: entry.onBehalfOfId,
    organisationId: entry.organisationId,
    requestId: entry.requestId,
    columns,
  })
}

/** The link that puts an entry behind the end of the record. */
export function linkOf(last: ChainEnd | null, entry: HashedEntry): ChainLink {
  return nextLink(recordChain, last, bodyOf(entry))
}
