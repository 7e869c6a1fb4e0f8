import type { Readable } from 'node:stream'
import { acceptUpload } from '#app/platform/files/accept-upload.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { storing } from '#app/platform/files/storing.server'
import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId, organisationIdOf } from '../accounts/actor'
import { type Context, transact } from '../context'
import { isUuid } from '../is-uuid'
import { noteReadOf } from '../record/index.server'
import { mayReadApplications } from '../support-applications/application-policy'
import { addGrantDocument, grantToStep, moveGrant, ownGrantToStep } from './grant-record.server'

/** The enterprise adds an invoice or another voucher. @throws DomainError not-found, forbidden, conflict, or why it is refused */
export async function addInvoice(
  ctx: Context,
  files: FileStorage,
  id: string,
  file: File,
): Promise<void> {
  const upload = await acceptUpload(file, ['document', 'image'])
  if ('fault' in upload) throw invalid(upload.fault)
  const { bytes, name, mediaType } = upload.accepted
  await storing(ctx.db, files, (put) =>
    transact(ctx, async (tx) => {
      const found = await ownGrantToStep(tx, id, 'settle')
      const stored = await put(bytes)
      await addGrantDocument(tx, found.id, { kind: 'invoice', name, mediaType, stored })
    }),
  )
}

/** Takes an invoice out again before the dossier is sent. @throws DomainError not-found, forbidden, conflict */
export async function removeInvoice(
  ctx: Context,
  files: FileStorage,
  id: string,
  documentId: string,
): Promise<void> {
  const key = await transact(ctx, async (tx) => {
    const found = await ownGrantToStep(tx, id, 'settle')
    const document = found.grant?.documents.find((row) => row.id === documentId)
    if (document?.kind !== 'invoice') throw notFound()
    await tx.db.supportGrantDocument.delete({ where: { id: documentId } })
    return (await tx.db.storedFile.delete({ where: { id: document.fileId } })).key
  })
  if ((await ctx.db.storedFile.count({ where: { key } })) === 0) await files.delete(key)
}

/**
 * The enterprise sends its settlement dossier: notice, contract and acceptance are there, invoices are its own
 * (Decree 80/2021/NĐ-CP, Art. 32.5).
 * @throws DomainError not-found, forbidden, conflict, `invoiceMissing`
 */
export function sendSettlement(ctx: Context, id: string, version: number): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await ownGrantToStep(tx, id, 'settle', version)
    const has = found.grant?.documents.some(({ kind }) => kind === 'invoice')
    if (!has) throw invalid('invoiceMissing')
    await moveGrant(tx, found, 'settle', { data: { returnedNote: null } })
  })
}

/** The officer gives the dossier back, and says why. @throws DomainError not-found, forbidden, conflict */
export function returnSettlement(
  ctx: Context,
  number: string,
  { version, words }: { version: number; words: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await grantToStep(tx, number, version, 'return')
    await moveGrant(tx, found, 'return', { reason: words, data: { returnedNote: words } })
  })
}

/** The dossier is in order: the finance officer pays. @throws DomainError not-found, forbidden, conflict */
export function passSettlement(ctx: Context, number: string, version: number): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await grantToStep(tx, number, version, 'pass')
    await moveGrant(tx, found, 'pass')
  })
}

/**
 * The enterprise reports what came of the support.
 * @param input.growth growth of revenue in per cent
 * @throws DomainError not-found, forbidden, conflict
 */
export function reportResults(
  ctx: Context,
  id: string,
  input: { version: number; words: string; growth?: number | undefined },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await ownGrantToStep(tx, id, 'report', input.version)
    if (!found.grant) throw conflict()
    await moveGrant(tx, found, 'report', {
      data: {
        report: input.words,
        revenueGrowth: input.growth === undefined ? null : Math.round(input.growth * 100),
        reportedById: actorId(tx.actor),
        reportedAt: tx.now,
      },
    })
  })
}

/**
 * Opens a paper of a grant for the enterprise's own people and for the staff who read applications.
 * @throws DomainError not-found for everybody else
 */
export async function openGrantDocument(
  ctx: Context,
  files: FileStorage,
  id: string | undefined,
  documentId: string | undefined,
): Promise<{ stream: Readable; name: string; mediaType: string; size: number }> {
  if (!isUuid(id) || !isUuid(documentId)) throw notFound()
  const document = await ctx.db.supportGrantDocument.findFirst({
    where: { id: documentId, applicationId: id },
    select: {
      grant: { select: { application: { select: { organisationId: true } } } },
      file: { select: { key: true, name: true, mediaType: true, size: true } },
    },
  })
  const own = document?.grant.application.organisationId === organisationIdOf(ctx.actor)
  if (!document || !(own || mayReadApplications(ctx.actor))) throw notFound()
  const { key, ...file } = document.file
  const source = 'support_grant_document'
  await noteReadOf(ctx, { kind: 'support-application', subjectId: id, source }, file)
  return { ...file, stream: await files.read(key) }
}
