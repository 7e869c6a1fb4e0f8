import type { Context, TransactionContext } from '../context'
import type { Gap } from '../listings/gaps'
import { editListing, type ListingRow } from '../listings/index.server'
import { contentOf, findTechnologyRecord } from './own-technology.server'
import { technologyGaps } from './publishing-rules'

/** The technology that is edited, with the version that its editor saw. */
export interface SeenTechnology {
  id: string
  version: number
}

/** What a technology lacks, as the transaction sees it. */
export async function readTechnologyGaps(tx: TransactionContext, id: string): Promise<Gap[]> {
  const record = await findTechnologyRecord(tx.db, { id })
  return record ? technologyGaps(contentOf(record), tx.now) : []
}

/**
 * Changes a part of a technology of the actor's organisation.
 * @throws DomainError as `editListing`
 */
export function editTechnology(
  ctx: Context,
  { id, version }: SeenTechnology,
  write: (tx: TransactionContext, row: ListingRow) => Promise<void>,
): Promise<void> {
  return editListing(
    ctx,
    { kind: 'technology', id, version },
    { write, gaps: (tx) => readTechnologyGaps(tx, id) },
  )
}
