import { emit } from '#app/platform/events/emit.server'
import { acceptUpload } from '#app/platform/files/accept-upload.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { forbidden, invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { aboutDeal, dealToChange, record } from './deal-record.server'
import { dealDocumentAdded } from './deals-events'

/** Most documents of one deal. */
export const mostDocuments = 200

/**
 * Adds a document that both parties see. Where it fails, nothing is left in the storage.
 * @throws DomainError not-found, forbidden, `tooManyDocuments`, or why the file
 * is refused
 */
export async function addDealDocument(
  ctx: Context,
  files: FileStorage,
  number: string,
  { caption, file }: { caption: string; file: File },
): Promise<void> {
  const upload = await acceptUpload(file, ['document', 'image'])
  if ('fault' in upload) throw invalid(upload.fault)
  const { bytes, name, mediaType } = upload.accepted
  let key: string | undefined
  try {
    await transact(ctx, async (tx) => {
      const deal = await dealToChange(tx, number)
      if (!deal.side) throw forbidden('stepNotYours')
      const count = await tx.db.dealDocument.count({ where: { dealId: deal.id } })
      if (count >= mostDocuments) throw invalid('tooManyDocuments', { most: mostDocuments })
      const stored = await files.put(bytes)
      key = stored.key
      const uploaderId = actorId(tx.actor) ?? ''
      const { id: documentId } = await tx.db.dealDocument.create({
        data: {
          deal: { connect: { id: deal.id } },
          file: { create: { ...stored, name, mediaType, uploaderId } },
          uploaderId,
          side: deal.side,
          caption,
          createdAt: tx.now,
        },
      })
      await record(tx, deal, { kind: 'document', reason: caption })
      await emit(tx, uploaderId, dealDocumentAdded, { ...aboutDeal(deal), documentId })
    })
  } catch (error) {
    if (key && (await ctx.db.storedFile.count({ where: { key } })) === 0) await files.delete(key)
    throw error
  }
}
