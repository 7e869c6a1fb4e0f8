import type { Transaction } from '#app/platform/db/client.server'
import { type CanonicalValue, canonicalJson } from './canonical-json'
import { type ChainEnd, nextLink } from './hash-chain.server'

/** Something that is to be kept. */
export interface NewEntry {
  /** Names the fact: a chain holds it once. */
  subject: string
  at: Date
  body: { readonly [name: string]: CanonicalValue }
}

/**
 * Locks a chain until the transaction ends, so that one entry follows the other however many are written at
 * once. Whoever locks rows as well does so before.
 * @returns where the chain ends; null where it has no entry
 */
export async function lockChain(db: Transaction, chain: string): Promise<ChainEnd | null> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${chain}, 0))`
  return chainEnd(db, chain)
}

/** Where a chain ends; null where it has no entry. */
export async function chainEnd(db: Transaction, chain: string): Promise<ChainEnd | null> {
  return db.chainEntry.findFirst({
    where: { chain },
    orderBy: { sequence: 'desc' },
    select: { sequence: true, hash: true },
  })
}

/**
 * Puts entries behind the last one of a chain, in the caller's transaction. The database computes every hash
 * again and refuses entries that do not follow, changes and deletions.
 * @returns the place of the last entry
 */
export async function appendToChain(
  db: Transaction,
  chain: string,
  entries: readonly NewEntry[],
): Promise<number> {
  let last = await lockChain(db, chain)
  const rows = entries.map(({ subject, at, body }) => {
    const link = nextLink(chain, last, canonicalJson(body))
    last = link
    return { chain, subject, createdAt: at, ...link }
  })
  if (rows.length > 0) await db.chainEntry.createMany({ data: rows })
  return last?.sequence ?? 0
}
