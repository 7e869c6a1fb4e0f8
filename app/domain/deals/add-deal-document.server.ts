import { acceptUpload } from '#app/platform/files/accept-upload.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { storing } from '#app/platform/files/storing.server'
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
  await storing(ctx.db, files, (put) =>
    transact(ctx, async (tx) => {
      const deal = await dealToChange(tx, number)
      if (!deal.side) throw forbidden('stepNotYours')
      const stored = await put(bytes)
      await writeDealDocument(tx, deal, { caption, name, mediaType, stored })
    }),
  )
}
