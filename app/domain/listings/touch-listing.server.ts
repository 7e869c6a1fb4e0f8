import type { TransactionContext } from '../context'
import type { ListingKind } from './listing'
import { mayEdit } from './listing-policy'
import type { ListingRow } from './listing-rows.server'
import { noteEdit } from './note-edit.server'
import { demand, loadListing } from './take-step.server'

/**
 * Counts an entry's version up for a change that needs no version of its reader's, such as one more file.
 * @throws DomainError not found, `viewersOnlyRead`, `notEditableNow`, or `changedMeanwhile` for two at once
 */
export async function touchListing(
  tx: TransactionContext,
  kind: ListingKind,
  id: string,
): Promise<ListingRow> {
  const row = await loadListing(tx, { kind, id })
  demand(mayEdit(tx.actor, row))
  await noteEdit(tx, kind, row)
  return row
}
