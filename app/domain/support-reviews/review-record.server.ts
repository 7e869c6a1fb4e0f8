import type { Prisma } from '#app/platform/db/generated/client'
import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { isUuid } from '../is-uuid'
import { mayReadApplications, refusalToApply } from '../support-applications/application-policy'
import { asApplicant, contentOf } from '../support-applications/index.server'
import { isReceiptNumber } from '../support-applications/receipt-number'
import { clockHolidays } from '../taxonomy/index.server'
import { refusalToDecide, refusalToReview } from './review-policy'
import {
  type ReviewStep,
  reviewSteps,
  type SupportApplicationStatus,
  stepIsThere,
} from './review-steps'
import { supportReviewMoved } from './support-review-events'

const whole = {
  review: true,
  question: true,
  council: { include: { members: true } },
  decisions: true,
  appeal: true,
  budgetLines: true,
  programmeVersion: true,
} as const

async function load(tx: TransactionContext, where: { number: string } | { id: string }) {
  const key = 'id' in where ? where.id : where.number
  await tx.db.$queryRaw`
    SELECT 1 FROM support_application WHERE id::text = ${key} OR number = ${key} FOR UPDATE`
  const row = await tx.db.supportApplication.findUnique({ where, include: whole })
  if (!row?.number || !row.dueAt || !row.submittedAt) return null
  // An application of before the reviews were kept here has no row of its own yet.
  const review =
    row.review ??
    (await tx.db.supportReview.create({ data: { applicationId: row.id, createdAt: tx.now } }))
  return {
    ...row,
    review,
    number: row.number,
    dueAt: row.dueAt,
    submittedAt: row.submittedAt,
    content: contentOf(row.programmeVersion),
  }
}

export type Reviewed = NonNullable<Awaited<ReturnType<typeof load>>>

/**
 * A submitted application that staff are about to change, locked until the transaction ends.
 * @param version of the application that they saw
 * @throws DomainError not-found, or conflict where it has changed since
 */
export async function reviewToChange(tx: TransactionContext, number: string, version?: number) {
  if (!mayReadApplications(tx.actor) || !isReceiptNumber(number)) throw notFound()
  const found = await load(tx, { number })
  if (!found) throw notFound()
  if (version !== undefined && found.version !== version) throw conflict()
  return found
}

/** The same for a step of the department. @throws DomainError forbidden with its reason, too */
export async function reviewToStep(
  tx: TransactionContext,
  number: string,
  version: number,
  step: ReviewStep,
) {
  const found = await reviewToChange(tx, number, version)
  const refusal =
    reviewSteps[step].by === 'head'
      ? refusalToDecide(tx.actor, found.review)
      : refusalToReview(tx.actor, found.review)
  if (refusal) throw forbidden(refusal)
  if (!stepIsThere(step, found.status)) throw conflict('supportStepNotThere')
  return found
}

/**
 * A submitted application of the actor's organisation that they are about to change.
 * @throws DomainError not-found where it is not theirs, forbidden with its reason, or conflict
 */
export async function ownToStep(
  tx: TransactionContext,
  id: string,
  version: number,
  step: ReviewStep,
) {
  const applicant = asApplicant(tx)
  const found = isUuid(id) ? await load(tx, { id }) : null
  if (found?.organisationId !== applicant.organisation.id) throw notFound()
  const refusal = refusalToApply(applicant)
  if (refusal) throw forbidden(refusal)
  if (!stepIsThere(step, found.status)) throw conflict('supportStepNotThere')
  if (found.version !== version) throw conflict()
  return { ...found, applicant }
}

interface Change {
  to: SupportApplicationStatus
  reason?: string | undefined
  data?: Prisma.SupportApplicationUncheckedUpdateInput
  review?: Prisma.SupportReviewUncheckedUpdateInput
}

/** Writes what was done into the history; the status may stay. */
export async function record(
  tx: TransactionContext,
  { id, status }: Pick<Reviewed, 'id' | 'status'>,
  step: string,
  { to = status, reason }: { to?: SupportApplicationStatus; reason?: string | undefined } = {},
): Promise<void> {
  await tx.db.supportApplicationHistory.create({
    data: {
      applicationId: id,
      actorId: actorId(tx.actor),
      from: status,
      to,
      step,
      reason: reason ?? null,
      createdAt: tx.now,
    },
  })
}

/** Takes a step with its row of history and its event. @throws DomainError conflict where it has changed since */
export async function takeStep(
  tx: TransactionContext,
  found: Reviewed,
  step: ReviewStep,
  { to, reason, data = {}, review = {} }: Change,
): Promise<void> {
  const { count } = await tx.db.supportApplication.updateMany({
    where: { id: found.id, version: found.version, status: found.status },
    data: { ...data, status: to, version: { increment: 1 } },
  })
  if (count === 0) throw conflict()
  await tx.db.supportReview.update({ where: { applicationId: found.id }, data: review })
  await record(tx, found, step, { to, reason })
  await emit(tx, actorId(tx.actor), supportReviewMoved, {
    ...aboutReview(found),
    step,
    from: found.status,
    to,
  })
}

/** What events say of an application. */
export function aboutReview({ id, number, organisationId }: Reviewed) {
  return { id, number, organisationId }
}

/** The days on which the clocks stand still. */
export function holidaysOf({ db }: TransactionContext) {
  return clockHolidays(db)
}
