import { emit } from '#app/platform/events/emit.server'
import { type Context, transact } from '../context'
import { loadListing, takeStep } from '../listings/index.server'
import { silenceReason } from '../listings/listing'
import { listingHidden } from '../listings/listing-events'
import type { CheckRow } from './check-rows.server'
import { availabilitySilent } from './freshness-events'

/**
 * Takes an entry out of sight for which nobody answered in time; it keeps its status and everything else. A
 * suspended organisation cannot answer and gets its time anew. An entry that is no longer published, or hidden for another reason, needs no answer: the question is closed.
 * @returns whether it was hidden
 */
export function hideSilent(ctx: Context, check: CheckRow): Promise<boolean> {
  const { id, kind, listingId, askedAt, hideAt } = check
  return transact(ctx, async (tx) => {
    const row = await loadListing(tx, { kind, id: listingId })
    if (row.organisation.status === 'suspended') {
      const time = hideAt.getTime() - askedAt.getTime()
      const later = { hideAt: new Date(tx.now.getTime() + time) }
      await tx.db.availabilityCheck.updateMany({ where: { id, closedAt: null }, data: later })
      return false
    }
    const hides = row.status === 'published' && row.hiddenAt === null
    const { count } = await tx.db.availabilityCheck.updateMany({
      where: { id, closedAt: null, hiddenAt: null },
      data: hides ? { hiddenAt: tx.now } : { closedAt: tx.now },
    })
    if (count === 0 || !hides) return false
    await takeStep(tx, kind, row, {
      step: 'hide',
      to: row.status,
      by: 'clock',
      data: { hiddenAt: tx.now, hiddenReason: silenceReason },
      reasonCodes: [silenceReason],
      event: listingHidden,
    })
    const { organisationId } = row
    await emit(tx, null, availabilitySilent, { id, kind, listingId, organisationId })
    return true
  })
}
