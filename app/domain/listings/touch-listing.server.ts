import { actorId } from '#app/domain/accounts/actor'
import { emit } from '#app/platform/events/emit.server'
import { conflict } from '#app/platform/http/domain-error'
import type { TransactionContext } from '../context'
import type { ListingKind } from './listing'
import { listingChanged } from './listing-events'
import { mayEdit } from './listing-policy'
import { addHistory, type ListingRow, updateListing } from './listing-rows.server'
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
  const isPublished = row.status === 'published'
  const changed = isPublished ? { changedAt: tx.now } : {}
  if (!(await updateListing(tx.db, kind, row, changed))) throw conflict()
  if (isPublished) {
    const who = actorId(tx.actor)
    const { status, organisationId } = row
    await addHistory(tx.db, kind, id, {
      step: 'change',
      from: status,
      to: status,
      actorId: who,
      at: tx.now,
    })
    await emit(tx, who, listingChanged, { kind, id, organisationId })
  }
  return row
}
