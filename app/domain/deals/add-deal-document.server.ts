import { acceptUpload } from '#app/platform/files/accept-upload.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { forbidden, invalid } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { dealToChange } from './deal-record.server'
import { writeDealDocument } from './write-deal-document.server'

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
      const stored = await files.put(bytes)
      key = stored.key
      await writeDealDocument(tx, deal, { caption, name, mediaType, stored })
    })
  } catch (error) {
    if (key && (await ctx.db.storedFile.count({ where: { key } })) === 0) await files.delete(key)
    throw error
  }
}
