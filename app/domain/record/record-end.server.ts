import type { Transaction } from '#app/platform/db/client.server'
import type { ChainEnd } from '#app/platform/hash-chain/hash-chain.server'

/** Where the record ends: its last entry, or the anchor where all were removed; null for an empty one. */
export async function recordEnd(db: Transaction): Promise<ChainEnd | null> {
  const select = { sequence: true, hash: true } as const
  const orderBy = { sequence: 'desc' } as const
  const last =
    (await db.recordEntry.findFirst({ orderBy, select })) ??
    (await db.recordAnchor.findFirst({ orderBy, select }))
  return last && { sequence: Number(last.sequence), hash: last.hash }
}

/** Where the record begins: the anchor behind which entries were removed; null where none were. */
export async function recordAnchor(db: Transaction): Promise<ChainEnd | null> {
  const found = await db.recordAnchor.findFirst({
    orderBy: { sequence: 'desc' },
    select: { sequence: true, hash: true },
  })
  return found && { sequence: Number(found.sequence), hash: found.hash }
}
