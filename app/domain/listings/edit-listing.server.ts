import { invalid } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { blocking, type Gap } from './gaps'
import { mayEdit } from './listing-policy'
import type { ListingRow } from './listing-rows.server'
import { noteEdit } from './note-edit.server'
import { demand, loadListing, type SeenListing } from './take-step.server'

interface EditOptions {
  /** Writes the change; the entry itself is locked by then. */
  write: (tx: TransactionContext, row: ListingRow) => Promise<void>
  /** What the entry lacks, read in the transaction. */
  gaps: (tx: TransactionContext) => Promise<Gap[]>
}

/**
 * Changes the text of an entry of the actor's organisation. A published entry may not lose what it had to
 * have; its change is public at once and puts it before the moderators again.
 * @throws DomainError not found, `viewersOnlyRead`, `notEditableNow`, `changedMeanwhile`, or
 * `publishedStaysComplete` where the change would break a publishing rule that was met
 */
export function editListing(
  ctx: Context,
  { kind, id, version }: SeenListing,
  { write, gaps }: EditOptions,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const row = await loadListing(tx, { kind, id })
    demand(mayEdit(tx.actor, row))
    const isPublished = row.status === 'published'
    const before = isPublished ? blocking(await gaps(tx)).map(({ rule }) => rule) : []
    await noteEdit(tx, kind, { ...row, version })
    await write(tx, row)
    if (!isPublished) return
    const lost = blocking(await gaps(tx)).filter(({ rule }) => !before.includes(rule))
    if (lost.length > 0) throw invalid('publishedStaysComplete')
  })
}
