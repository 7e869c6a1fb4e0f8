import type { Transaction } from '#app/platform/db/client.server'
import { isDomainError } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import type { ListingKind } from './listing'
import { listingExpired } from './listing-events'
import { loadListing, takeStep } from './take-step.server'

const BATCH = 200

async function dueIds(db: Transaction, kind: ListingKind, now: Date): Promise<string[]> {
  const query = {
    where: { status: 'published' as const, expiresAt: { lte: now } },
    select: { id: true },
    orderBy: { expiresAt: 'asc' as const },
    take: BATCH,
  }
  const rows =
    kind === 'technology' ? await db.technology.findMany(query) : await db.need.findMany(query)
  return rows.map(({ id }) => id)
}

/** Expires one entry; one that was renewed or withdrawn in the meantime is left alone. */
async function expireOne(ctx: Context, kind: ListingKind, id: string): Promise<boolean> {
  try {
    return await transact(ctx, async (tx) => {
      const row = await loadListing(tx, { kind, id })
      if (row.status !== 'published' || !row.expiresAt || row.expiresAt > tx.now) return false
      await takeStep(tx, kind, row, {
        step: 'expire',
        to: 'expired',
        by: 'clock',
        event: listingExpired,
      })
      return true
    })
  } catch (error) {
    if (isDomainError(error)) return false
    throw error
  }
}

/**
 * Expires every published entry whose time is over. Entries without an end, such as imported ones, stay.
 * @returns how many expired
 */
export async function expireListings(ctx: Context): Promise<number> {
  let expired = 0
  for (const kind of ['technology', 'need'] as const) {
    for (let more = true; more; ) {
      const ids = await dueIds(ctx.db, kind, ctx.now)
      const done: boolean[] = []
      for (const id of ids) done.push(await expireOne(ctx, kind, id))
      expired += done.filter(Boolean).length
      more = ids.length === BATCH && done.includes(true)
    }
  }
  return expired
}
