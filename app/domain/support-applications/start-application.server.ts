import { formatAmount } from '#app/locales/money'
import { conflict, forbidden, notFound } from '#app/platform/http/domain-error'
import { publicCall } from '../calls/index.server'
import { type Context, type TransactionContext, transact } from '../context'
import type { FirmAnswers } from '../programmes/firm-answers'
import { publicProgramme } from '../programmes/index.server'
import { pagesOfAnswers } from './application-answers'
import { refusalToApply } from './application-policy'
import { type Applicant, asApplicant } from './application-record.server'

async function openProgramme(tx: TransactionContext, slug: string) {
  const programme = await publicProgramme({ db: tx.db, now: tx.now }, slug)
  if (programme.state !== 'open') throw conflict('programmeNotOpen')
  if (!programme.content.items.some(({ way }) => way === 'application')) {
    throw conflict('programmeByPlan')
  }
  return programme
}

async function openCall(tx: TransactionContext, programme: string, slug: string) {
  const call = await publicCall({ db: tx.db, now: tx.now }, slug)
  if (call.programmeSlug !== programme) throw notFound()
  if (call.state === 'coming') throw conflict('callNotOpenYet', { date: call.opensAt })
  if (call.state !== 'open') throw conflict('callClosed', { date: call.closesAt })
  return call
}

/** What the organisation's record already says. */
async function prefill(tx: TransactionContext, applicant: Applicant, answers: FirmAnswers) {
  const { certificateNumber } = await tx.db.organisation.findUniqueOrThrow({
    where: { id: applicant.organisation.id },
    select: { certificateNumber: true },
  })
  if (!certificateNumber || answers.selection) return answers
  return { ...answers, selection: ['certificate'] }
}

/**
 * Begins an application: bound to the programme's version of now, filled with what the firm said in the wizard
 * and what its record says. Where a draft for the programme, or for the call, is there, that one goes on.
 * @param callSlug the call it is made under
 * @returns id of the application
 * @throws DomainError not-found, forbidden with its reason, conflict `programmeNotOpen`, `programmeByPlan`,
 * `callClosed`
 */
export async function startApplication(
  ctx: Context,
  slug: string,
  answers: FirmAnswers,
  callSlug?: string,
): Promise<string> {
  const applicant = asApplicant(ctx)
  const refusal = refusalToApply(applicant)
  if (refusal) throw forbidden(refusal)
  return transact(ctx, async (tx) => {
    const call = callSlug ? await openCall(tx, slug, callSlug) : null
    const programme = await openProgramme(tx, slug)
    const organisationId = applicant.organisation.id
    const draftKey = [organisationId, programme.id, ...(call ? [call.id] : [])].join(':')
    const { count } = await tx.db.supportApplication.createMany({
      data: [
        {
          organisationId,
          programmeId: programme.id,
          programmeVersionId: programme.versionId,
          formVersion: programme.content.formVersion,
          authorId: applicant.userId,
          callId: call?.id ?? null,
          draftKey,
          createdAt: tx.now,
        },
      ],
      skipDuplicates: true,
    })
    const { id } = await tx.db.supportApplication.findUniqueOrThrow({
      where: { draftKey },
      select: { id: true },
    })
    if (count === 0) return id
    const known = await prefill(tx, applicant, answers)
    await tx.db.supportApplicationPage.createMany({
      data: pagesOfAnswers(known, (amount) => formatAmount(amount, 'VND', 'vi')).map(
        ([page, values]) => ({ applicationId: id, page, answers: values, savedAt: tx.now }),
      ),
    })
    await tx.db.supportApplicationHistory.create({
      data: { applicationId: id, actorId: applicant.userId, to: 'draft', createdAt: tx.now },
    })
    return id
  })
}
