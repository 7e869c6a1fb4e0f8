import { conflict, invalid } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { figureOn } from '../taxonomy/index.server'
import { addWorkingDays } from '../taxonomy/working-days'
import { resumedDue, stepDue } from './review-clock'
import { holidaysOf, ownToStep, reviewToStep, takeStep } from './review-record.server'

/**
 * Asks the applicant for what is missing; once, as the guidance of Decree 80/2021/NĐ-CP, Art. 32.3.a. The
 * clock stands still until they answer.
 * @throws DomainError not-found, forbidden, conflict, or `askedAlready`
 */
export function askApplicant(
  ctx: Context,
  number: string,
  { version, words }: { version: number; words: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await reviewToStep(tx, number, version, 'ask')
    if (found.question) throw invalid('askedAlready')
    const days = await figureOn(tx.db, 'support-completion-working-days', tx.now)
    await tx.db.supportQuestion.create({
      data: {
        applicationId: found.id,
        askedById: found.review.officerId ?? '',
        question: words,
        askedAt: tx.now,
        dueAt: addWorkingDays(tx.now, days, await holidaysOf(tx)),
      },
    })
    const review = { stepDueAt: null, stoppedAt: tx.now }
    await takeStep(tx, found, 'ask', { to: 'incomplete', reason: words, review })
  })
}

/**
 * The applicant answers; papers were added before. The clock goes on: the decision is due as many working days
 * later as it stood still.
 * @throws DomainError not-found, forbidden, conflict
 */
export function answerDepartment(
  ctx: Context,
  id: string,
  { version, words }: { version: number; words: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await ownToStep(tx, id, version, 'answer')
    const stopped = found.review.stoppedAt
    if (!stopped) throw conflict()
    const holidays = await holidaysOf(tx)
    const dueAt = resumedDue(found.dueAt, stopped, tx.now, holidays)
    await tx.db.supportQuestion.update({
      where: { applicationId: id },
      data: { answer: words, answeredById: found.applicant.userId, answeredAt: tx.now },
    })
    const stepDueAt = stepDue(tx.now, found.content.clocks.receipt, dueAt, holidays)
    const review = { stepDueAt, stoppedAt: null }
    await takeStep(tx, found, 'answer', {
      to: 'submitted',
      reason: words,
      data: { dueAt },
      review,
    })
  })
}

/**
 * Puts an application whose applicant has not answered in time before the head of department; the clock goes
 * on.
 * @throws DomainError not-found, forbidden, conflict, or `answerNotDue` before the day has passed
 */
export function lapseQuestion(ctx: Context, number: string, version: number): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await reviewToStep(tx, number, version, 'lapse')
    const stopped = found.review.stoppedAt
    if (!stopped || !found.question) throw conflict()
    if (tx.now <= found.question.dueAt) throw invalid('answerNotDue')
    const holidays = await holidaysOf(tx)
    const dueAt = resumedDue(found.dueAt, stopped, tx.now, holidays)
    const stepDueAt = stepDue(tx.now, found.content.clocks.decision, dueAt, holidays)
    const review = { stepDueAt, stoppedAt: null, eligible: false }
    await takeStep(tx, found, 'lapse', { to: 'deciding', data: { dueAt }, review })
  })
}

/** The dossier is complete: screening begins. @throws DomainError not-found, forbidden, conflict */
export function acceptReceipt(ctx: Context, number: string, version: number): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await reviewToStep(tx, number, version, 'accept')
    const { screening } = found.content.clocks
    const stepDueAt = stepDue(tx.now, screening, found.dueAt, await holidaysOf(tx))
    await takeStep(tx, found, 'accept', { to: 'screening', review: { stepDueAt } })
  })
}
