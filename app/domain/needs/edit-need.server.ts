import type { Context, TransactionContext } from '../context'
import type { Gap } from '../listings/gaps'
import { editListing, type ListingRow } from '../listings/index.server'
import { contentOf, findNeedRecord } from './own-need.server'
import { needGaps } from './publishing-rules'

/** The need that is edited, with the version that its editor saw. */
export interface SeenNeed {
  id: string
  version: number
}

/** What a need lacks, as the transaction sees it. */
export async function readNeedGaps(tx: TransactionContext, id: string): Promise<Gap[]> {
  const record = await findNeedRecord(tx.db, { id })
  return record ? needGaps(contentOf(record), tx.now) : []
}

/**
 * Changes a part of a need of the actor's organisation.
 * @throws DomainError as `editListing`
 */
export function editNeed(
  ctx: Context,
  { id, version }: SeenNeed,
  write: (tx: TransactionContext, row: ListingRow) => Promise<void>,
): Promise<void> {
  return editListing(
    ctx,
    { kind: 'need', id, version },
    { write, gaps: (tx) => readNeedGaps(tx, id) },
  )
}
