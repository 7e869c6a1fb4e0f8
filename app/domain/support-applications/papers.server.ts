import type { Readable } from 'node:stream'
import { acceptUpload } from '#app/platform/files/accept-upload.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { storing } from '#app/platform/files/storing.server'
import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId, organisationIdOf } from '../accounts/actor'
import { type Context, transact } from '../context'
import { isUuid } from '../is-uuid'
import { noteReadOf } from '../record/index.server'
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
  await storing(ctx.db, files, (put) =>
    transact(ctx, async (tx) => {
      const draft = await draftToChange(tx, id, ['draft', 'incomplete'])
      if (!draft.content.papers.some(({ code }) => code === paper))
        throw invalid('unknownCode', { code: paper })
      if (draft.documents.length >= mostPapers) {
        throw invalid('tooManyDocuments', { most: mostPapers })
      }
      const stored = await put(bytes)
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
    }),
  )
}

/**
 * Takes a paper out of a draft, or one that was added to answer the department's question.
 * @throws DomainError not-found, forbidden, conflict
 */
export async function removePaper(
  ctx: Context,
  files: FileStorage,
  id: string,
  documentId: string,
): Promise<void> {
  const key = await transact(ctx, async (tx) => {
    const draft = await draftToChange(tx, id, ['draft', 'incomplete'])
    const document = draft.documents.find((known) => known.id === documentId)
    if (!document) throw notFound()
    if (draft.submittedAt && document.createdAt < (draft.question?.askedAt ?? tx.now)) {
      throw conflict('supportAlreadySubmitted', { number: draft.number ?? '' })
    }
    await tx.db.supportApplicationDocument.delete({ where: { id: documentId } })
    const file = await tx.db.storedFile.delete({ where: { id: document.fileId } })
    await touch(tx, id)
    return file.key
  })
  if ((await ctx.db.storedFile.count({ where: { key } })) === 0) await files.delete(key)
}

/**
 * Opens a paper for the applicant's own people, and once it is submitted for the staff who read applications and
 * for members of its council who have declared that they have no interest in it.
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
      application: {
        select: {
          organisationId: true,
          status: true,
          council: {
            select: {
              members: {
                where: { userId: actorId(ctx.actor) ?? '', conflict: false },
                select: { id: true },
              },
            },
          },
        },
      },
      file: { select: { key: true, name: true, mediaType: true, size: true } },
    },
  })
  if (!document) throw notFound()
  const { organisationId, status, council } = document.application
  const own = organisationIdOf(ctx.actor) === organisationId
  const staff = status !== 'draft' && mayReadApplications(ctx.actor)
  if (!own && !staff && !council?.members.length) throw notFound()
  const { key, ...file } = document.file
  const source = 'support_application_document'
  await noteReadOf(ctx, { kind: 'support-application', subjectId: id, source }, file)
  return { ...file, stream: await files.read(key) }
}
