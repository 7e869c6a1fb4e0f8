import type { Readable } from 'node:stream'
import { acceptUpload } from '#app/platform/files/accept-upload.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { invalid, notFound } from '#app/platform/http/domain-error'
import { organisationIdOf } from '../accounts/actor'
import { type Context, transact } from '../context'
import { isUuid } from '../is-uuid'
import { mayReadApplications } from './application-policy'
import { draftToChange, touch } from './application-record.server'

/** Most papers of one application. */
const mostPapers = 30

/**
 * Adds a paper. Its content decides what it is; where anything fails, nothing is left in the storage.
 * @throws DomainError not-found, forbidden, conflict, `unknownCode`, `tooManyDocuments`, or why it is refused
 */
export async function addPaper(
  ctx: Context,
  files: FileStorage,
  id: string,
  { paper, file }: { paper: string; file: File },
): Promise<void> {
  const upload = await acceptUpload(file, ['document', 'image'])
  if ('fault' in upload) throw invalid(upload.fault)
  const { bytes, name, mediaType } = upload.accepted
  let key: string | undefined
  try {
    await transact(ctx, async (tx) => {
      const draft = await draftToChange(tx, id)
      if (!draft.content.papers.some(({ code }) => code === paper)) throw invalid('unknownCode')
      if (draft.documents.length >= mostPapers) {
        throw invalid('tooManyDocuments', { most: mostPapers })
      }
      const stored = await files.put(bytes)
      key = stored.key
      const uploaderId = draft.applicant.userId
      await tx.db.supportApplicationDocument.create({
        data: {
          application: { connect: { id } },
          paperCode: paper,
          uploaderId,
          file: { create: { ...stored, name, mediaType, uploaderId } },
          createdAt: tx.now,
        },
      })
      await touch(tx, id)
    })
  } catch (error) {
    if (key && (await ctx.db.storedFile.count({ where: { key } })) === 0) await files.delete(key)
    throw error
  }
}

/** Takes a paper out of a draft. @throws DomainError not-found, forbidden, conflict */
export async function removePaper(
  ctx: Context,
  files: FileStorage,
  id: string,
  documentId: string,
): Promise<void> {
  const key = await transact(ctx, async (tx) => {
    const draft = await draftToChange(tx, id)
    const document = draft.documents.find((known) => known.id === documentId)
    if (!document) throw notFound()
    await tx.db.supportApplicationDocument.delete({ where: { id: documentId } })
    const file = await tx.db.storedFile.delete({ where: { id: document.fileId } })
    await touch(tx, id)
    return file.key
  })
  if ((await ctx.db.storedFile.count({ where: { key } })) === 0) await files.delete(key)
}

/**
 * Opens a paper for the applicant's own people, and once it is submitted for the staff who read applications.
 * @throws DomainError not-found for everybody else
 */
export async function openPaper(
  ctx: Context,
  files: FileStorage,
  id: string | undefined,
  documentId: string | undefined,
): Promise<{ stream: Readable; name: string; mediaType: string; size: number }> {
  if (!isUuid(id) || !isUuid(documentId)) throw notFound()
  const document = await ctx.db.supportApplicationDocument.findFirst({
    where: { id: documentId, applicationId: id },
    select: {
      application: { select: { organisationId: true, status: true } },
      file: { select: { key: true, name: true, mediaType: true, size: true } },
    },
  })
  if (!document) throw notFound()
  const { organisationId, status } = document.application
  const own = organisationIdOf(ctx.actor) === organisationId
  if (!own && !(status === 'submitted' && mayReadApplications(ctx.actor))) throw notFound()
  const { key, ...file } = document.file
  return { ...file, stream: await files.read(key) }
}
