import { conflict, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import type { DisclosureLevel } from './disclosure'
import { type ListingKind, ownerColumn } from './listing'
import { touchListing } from './touch-listing.server'

/**
 * Changes who may open a file of an entry.
 * @param change.present the level that the editor saw
 * @throws DomainError not found, `viewersOnlyRead`, `notEditableNow`, `changedMeanwhile` where somebody changed
 * the level in between
 */
export function changeDisclosure(
  ctx: Context,
  { kind, id }: { kind: ListingKind; id: string },
  attachmentId: string,
  { disclosure, present }: { disclosure: DisclosureLevel; present: DisclosureLevel },
): Promise<void> {
  return transact(ctx, async (tx) => {
    await touchListing(tx, kind, id)
    const where = { id: attachmentId, ...ownerColumn(kind, id), role: { not: 'mandate' as const } }
    if ((await tx.db.attachment.count({ where })) === 0) throw notFound()
    const { count } = await tx.db.attachment.updateMany({
      where: { ...where, disclosure: present },
      data: { disclosure },
    })
    if (count === 0) throw conflict()
  })
}
