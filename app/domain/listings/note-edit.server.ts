import { conflict } from '#app/platform/http/domain-error'
import type { TransactionContext } from '../context'
import type { ListingKind } from './listing'
import { listingChanged } from './listing-events'
import { type ListingRow, updateListing } from './listing-rows.server'
import { takeStep } from './take-step.server'

/**
 * Counts an entry's version up because its content changes, and locks it until the transaction ends. For a
 * published entry the change is a step of its own: moderators look again, index and matches follow.
 * @param row the entry as it was read, with the version that its editor saw
 * @throws DomainError `changedMeanwhile`
 */
export async function noteEdit(
  tx: TransactionContext,
  kind: ListingKind,
  row: ListingRow,
): Promise<void> {
  if (row.status !== 'published') {
    if (!(await updateListing(tx.db, kind, row, {}))) throw conflict()
    return
  }
  await takeStep(tx, kind, row, {
    step: 'change',
    to: row.status,
    by: 'owner',
    data: { changedAt: tx.now },
    event: listingChanged,
  })
}
