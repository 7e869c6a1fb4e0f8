import type { Context } from '../context'
import { findListing } from '../listings/index.server'
import type { ListingKind } from '../listings/listing'

/**
 * Closes questions that another step has made needless: the entry was renewed in the workspace, withdrawn or
 * returned. Goes by the entry as it is now, so that it may run twice or late.
 */
export async function closeChecks(
  { db, now }: Context,
  kind: ListingKind,
  id: string,
): Promise<void> {
  const row = await findListing(db, kind, id)
  if (!row) return
  const of = kind === 'technology' ? { technologyId: id } : { needId: id }
  const isListed = row.status === 'published' || row.status === 'expired'
  const asked = isListed ? { askedAt: { lt: row.confirmedAt ?? new Date(0) } } : {}
  await db.availabilityCheck.updateMany({
    where: { ...of, ...asked, closedAt: null },
    data: { closedAt: now },
  })
}
