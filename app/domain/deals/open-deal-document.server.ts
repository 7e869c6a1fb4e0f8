import type { Readable } from 'node:stream'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { noteReadOf } from '../record/index.server'
import { isDealNumber } from './deal'
import { roleIn } from './deal-policy'

/**
 * Opens a document of a deal for one of its parties.
 * @throws DomainError not-found for everybody else, staff included
 */
export async function openDealDocument(
  ctx: Context,
  files: FileStorage,
  number: string | undefined,
  id: string | undefined,
): Promise<{ stream: Readable; name: string; mediaType: string; size: number }> {
  if (!number || !isDealNumber(number) || !isUuid(id)) throw notFound()
  const document = await ctx.db.dealDocument.findFirst({
    where: { id, deal: { number } },
    select: {
      dealId: true,
      deal: { select: { providerId: true, seekerId: true } },
      file: { select: { key: true, name: true, mediaType: true, size: true } },
    },
  })
  const role = document && roleIn(ctx.actor, document.deal)
  if (!document || !role || role === 'staff') throw notFound()
  const { key, ...file } = document.file
  await noteReadOf(ctx, { kind: 'deal', subjectId: document.dealId, source: 'deal_document' }, file)
  return { ...file, stream: await files.read(key) }
}
