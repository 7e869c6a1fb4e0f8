import { emit } from '#app/platform/events/emit.server'
import { type Context, transact } from '../context'
import { loadListing } from '../listings/index.server'
import type { CheckRow } from './check-rows.server'
import { availabilityReminded } from './freshness-events'

/** Reminds once of a question that has no answer yet. */
export function remindOfCheck(ctx: Context, { id, kind, listingId }: CheckRow): Promise<boolean> {
  return transact(ctx, async (tx) => {
    const { organisationId } = await loadListing(tx, { kind, id: listingId })
    const { count } = await tx.db.availabilityCheck.updateMany({
      where: { id, closedAt: null, remindedAt: null },
      data: { remindedAt: tx.now },
    })
    if (count === 0) return false
    await emit(tx, null, availabilityReminded, { id, kind, listingId, organisationId })
    return true
  })
}
