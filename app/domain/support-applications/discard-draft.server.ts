import type { FileStorage } from '#app/platform/files/file-storage.server'
import { type Context, transact } from '../context'
import { draftToChange } from './application-record.server'

/**
 * Throws a draft away, with its pages and papers; a new one for the same programme can be begun.
 * @throws DomainError not-found, forbidden, conflict once it is submitted
 */
export async function discardDraft(ctx: Context, files: FileStorage, id: string): Promise<void> {
  const keys = await transact(ctx, async (tx) => {
    const { documents } = await draftToChange(tx, id)
    await tx.db.supportApplication.delete({ where: { id } })
    const ids = documents.map(({ fileId }) => fileId)
    const gone = await tx.db.storedFile.findMany({
      where: { id: { in: ids } },
      select: { key: true },
    })
    await tx.db.storedFile.deleteMany({ where: { id: { in: ids } } })
    return gone.map(({ key }) => key)
  })
  for (const key of keys) {
    if ((await ctx.db.storedFile.count({ where: { key } })) === 0) await files.delete(key)
  }
}
