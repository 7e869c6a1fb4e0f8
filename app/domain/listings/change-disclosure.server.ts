import { buffer } from 'node:stream/consumers'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { conflict, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { demandStampable } from './demand-stampable.server'
import { type DisclosureLevel, isRestricted } from './disclosure'
import { type ListingKind, ownerColumn } from './listing'
import { touchListing } from './touch-listing.server'

/**
 * Changes who may open a file of an entry.
 * @param change.present the level that the editor saw
 * @throws DomainError not found, `viewersOnlyRead`, `notEditableNow`, `fileNotStampable`, `changedMeanwhile` where
 * somebody changed the level in between
 */
export function changeDisclosure(
  ctx: Context,
  files: FileStorage,
  { kind, id }: { kind: ListingKind; id: string },
  attachmentId: string,
  { disclosure, present }: { disclosure: DisclosureLevel; present: DisclosureLevel },
): Promise<void> {
  return transact(ctx, async (tx) => {
    await touchListing(tx, kind, id)
    const where = { id: attachmentId, ...ownerColumn(kind, id), role: { not: 'mandate' as const } }
    const attachment = await tx.db.attachment.findFirst({ where, select: { file: true } })
    if (!attachment) throw notFound()
    const { key, mediaType } = attachment.file
    if (isRestricted(disclosure) && !isRestricted(present) && (await files.exists(key))) {
      await demandStampable(disclosure, { mediaType, bytes: await buffer(await files.read(key)) })
    }
    const { count } = await tx.db.attachment.updateMany({
      where: { ...where, disclosure: present },
      data: { disclosure },
    })
    if (count === 0) throw conflict()
  })
}
