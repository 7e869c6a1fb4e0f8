import type { Prisma } from '#app/platform/db/generated/client'
import type { SupportGrantDocumentKind } from '#app/platform/db/generated/enums'
import { emit } from '#app/platform/events/emit.server'
import type { StoredContent } from '#app/platform/files/file-storage.server'
import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { isUuid } from '../is-uuid'
import { mayReadApplications, refusalToApply } from '../support-applications/application-policy'
import { asApplicant, contentOf } from '../support-applications/index.server'
import { isReceiptNumber } from '../support-applications/receipt-number'
import { refusalToStep } from './grant-policy'
import {
  type GrantStep,
  grantStepIsThere,
  grantSteps,
  type SupportGrantStatus,
} from './grant-steps'
import { supportGrantMoved } from './support-grant-events'

const whole = {
  review: { select: { officerId: true } },
  pages: { where: { page: 'organisation' } },
  budgetLines: { orderBy: { createdAt: 'asc' } },
  decisions: { orderBy: { decidedAt: 'desc' }, take: 1 },
  programmeVersion: { select: { content: true } },
  grant: { include: { payments: true, documents: true } },
} as const satisfies Prisma.SupportApplicationInclude

/** What the state granted, as an application knows it; null where it granted nothing. */
async function load(tx: TransactionContext, where: { number: string } | { id: string }) {
  const key = 'id' in where ? where.id : where.number
  await tx.db.$queryRaw`
    SELECT 1 FROM support_application WHERE id::text = ${key} OR number = ${key} FOR UPDATE`
  const row = await tx.db.supportApplication.findUnique({ where, include: whole })
  if (row?.status !== 'approved' || !row.number) return null
  return {
    id: row.id,
    number: row.number,
    organisationId: row.organisationId,
    officerId: row.review?.officerId ?? null,
    granted: row.decisions[0]?.amount ?? 0n,
    lines: row.budgetLines,
    firm: (row.pages[0]?.answers ?? {}) as Record<string, string | null>,
    content: contentOf(row.programmeVersion),
    grant: row.grant,
    status: row.grant?.status ?? ('contracting' as SupportGrantStatus),
    version: row.grant?.version ?? 0,
  }
}

export type Granted = NonNullable<Awaited<ReturnType<typeof load>>>

/**
 * What was granted on an application, locked for a step of the department.
 * @param version of the grant that they saw; 0 where there was none
 * @throws DomainError not-found, forbidden, or conflict
 */
export async function grantToStep(
  tx: TransactionContext,
  number: string,
  version: number,
  step: GrantStep,
): Promise<Granted> {
  if (!mayReadApplications(tx.actor) || !isReceiptNumber(number)) throw notFound()
  const found = await load(tx, { number })
  if (!found) throw notFound()
  const refusal = refusalToStep(tx.actor, grantSteps[step].by, found)
  if (refusal) throw forbidden(refusal)
  if (!grantStepIsThere(step, found.status)) throw conflict('supportStepNotThere')
  if (found.version !== version) throw conflict()
  return found
}

/** The same for a step of the enterprise. @throws DomainError not-found, forbidden, or conflict */
export async function ownGrantToStep(
  tx: TransactionContext,
  id: string,
  step: GrantStep,
  version?: number,
): Promise<Granted> {
  const applicant = asApplicant(tx)
  const found = isUuid(id) ? await load(tx, { id }) : null
  if (found?.organisationId !== applicant.organisation.id) throw notFound()
  const refusal = refusalToApply(applicant)
  if (refusal) throw forbidden(refusal)
  if (!grantStepIsThere(step, found.status)) throw conflict('supportStepNotThere')
  if (version !== undefined && found.version !== version) throw conflict()
  return found
}

interface Change {
  to?: SupportGrantStatus
  reason?: string | undefined
  data?: Prisma.SupportGrantUncheckedUpdateInput
}

/** Takes a step of a grant that is there, with its row of history and its event. */
export async function moveGrant(
  tx: TransactionContext,
  { id, number, organisationId, status, version }: Granted,
  step: GrantStep,
  { to = grantSteps[step].to, reason, data = {} }: Change = {},
): Promise<void> {
  const { count } = await tx.db.supportGrant.updateMany({
    where: { applicationId: id, status, version },
    data: { ...data, status: to, version: { increment: 1 } },
  })
  if (count === 0) throw conflict()
  await recordGrant(tx, id, { from: status, to, step, reason })
  await emit(tx, actorId(tx.actor), supportGrantMoved, { id, number, organisationId, step, to })
}

/** Writes a row of history. */
export async function recordGrant(
  tx: TransactionContext,
  applicationId: string,
  row: {
    from: SupportGrantStatus | null
    to: SupportGrantStatus
    step: GrantStep
    reason?: string | undefined
  },
): Promise<void> {
  await tx.db.supportGrantHistory.create({
    data: {
      applicationId,
      actorId: actorId(tx.actor),
      from: row.from,
      to: row.to,
      step: row.step,
      reason: row.reason ?? null,
      createdAt: tx.now,
    },
  })
}

/** Most papers of one grant. */
const mostDocuments = 100

interface NewDocument {
  kind: SupportGrantDocumentKind
  name: string
  mediaType: string
  stored: StoredContent
  made?: { templateVersion: number; contentHash: string }
}

/** Adds a stored file to a grant. @throws DomainError `tooManyDocuments` */
export async function addGrantDocument(
  tx: TransactionContext,
  applicationId: string,
  { kind, name, mediaType, stored, made }: NewDocument,
): Promise<void> {
  const count = await tx.db.supportGrantDocument.count({ where: { applicationId } })
  if (count >= mostDocuments) throw invalid('tooManyDocuments', { most: mostDocuments })
  const uploaderId = actorId(tx.actor) ?? ''
  await tx.db.supportGrantDocument.create({
    data: {
      grant: { connect: { applicationId } },
      kind,
      uploaderId,
      templateVersion: made?.templateVersion ?? null,
      contentHash: made?.contentHash ?? null,
      file: { create: { ...stored, name, mediaType, uploaderId } },
      createdAt: tx.now,
    },
  })
}
