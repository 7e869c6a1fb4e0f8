import type { Transaction } from '#app/platform/db/client.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { type ListingKind, ownerColumn } from './listing'
import { touchListing } from './touch-listing.server'

/** Removes bytes that no row names any more. */
export async function forgetContent(
  db: Transaction,
  files: FileStorage,
  key: string,
): Promise<void> {
  if ((await db.storedFile.count({ where: { key } })) === 0) await files.delete(key)
}

/**
 * Takes a file away from an entry; its bytes go with it unless something else uses them.
 * @throws DomainError not found, `viewersOnlyRead`, `notEditableNow`
 */
export async function removeFile(
  ctx: Context,
  files: FileStorage,
  { kind, id }: { kind: ListingKind; id: string },
  attachmentId: string,
): Promise<void> {
  const key = await transact(ctx, async (tx) => {
    await touchListing(tx, kind, id)
    const owner = ownerColumn(kind, id)
    const found = await tx.db.attachment.findFirst({
      where: { id: attachmentId, ...owner },
      select: { fileId: true, file: { select: { key: true } } },
    })
    if (!found) throw notFound()
    await tx.db.attachment.delete({ where: { id: attachmentId } })
    const { _count } = await tx.db.storedFile.findUniqueOrThrow({
      where: { id: found.fileId },
      select: { _count: { select: { attachments: true, dealDocuments: true } } },
    })
    if (_count.attachments + _count.dealDocuments > 0) return null
    await tx.db.storedFile.delete({ where: { id: found.fileId } })
    return found.file.key
  })
  if (key) await forgetContent(ctx.db, files, key)
}
