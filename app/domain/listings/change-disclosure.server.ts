import { notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import type { DisclosureLevel } from './disclosure'
import { type ListingKind, ownerColumn } from './listing'
import { touchListing } from './touch-listing.server'

/**
 * Changes who may open a file of an entry.
 * @throws DomainError not found, `viewersOnlyRead`, `notEditableNow`
 */
export function changeDisclosure(
  ctx: Context,
  { kind, id }: { kind: ListingKind; id: string },
  attachmentId: string,
  disclosure: DisclosureLevel,
): Promise<void> {
  return transact(ctx, async (tx) => {
    await touchListing(tx, kind, id)
    const owner = ownerColumn(kind, id)
    const { count } = await tx.db.attachment.updateMany({
      where: { id: attachmentId, ...owner, role: { not: 'mandate' } },
      data: { disclosure },
    })
    if (count === 0) throw notFound()
  })
}
