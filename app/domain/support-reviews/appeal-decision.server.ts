import { invalid } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { figureOn } from '../taxonomy/index.server'
import { ownToStep, takeStep } from './review-record.server'

const dayLength = 86_400_000

/**
 * The applicant appeals against a refusal, once and within the days of Law 02/2011/QH13, Art. 9; it is answered
 * within those of its Art. 28.
 * @throws DomainError not-found, forbidden, conflict, `appealedAlready`, `appealTooLate`
 */
export function appealDecision(
  ctx: Context,
  id: string,
  { version, words }: { version: number; words: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await ownToStep(tx, id, version, 'appeal')
    if (found.appeal) throw invalid('appealedAlready')
    const days = await figureOn(tx.db, 'support-appeal-days', tx.now)
    const decidedAt = found.decisions[0]?.decidedAt ?? tx.now
    if (tx.now.getTime() > decidedAt.getTime() + days * dayLength) throw invalid('appealTooLate')
    await tx.db.supportAppeal.create({
      data: {
        applicationId: id,
        words,
        authorId: found.applicant.userId,
        createdAt: tx.now,
      },
    })
    const answer = await figureOn(tx.db, 'support-appeal-answer-days', tx.now)
    const dueAt = new Date(tx.now.getTime() + answer * dayLength)
    await takeStep(tx, found, 'appeal', {
      to: 'appealed',
      reason: words,
      data: { dueAt },
      review: { stepDueAt: dueAt },
    })
  })
}

/** The applicant takes an application back that is not decided yet. @throws DomainError not-found, forbidden, conflict */
export function withdrawApplication(
  ctx: Context,
  id: string,
  { version, words }: { version: number; words?: string | undefined },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await ownToStep(tx, id, version, 'withdraw')
    await takeStep(tx, found, 'withdraw', {
      to: 'withdrawn',
      reason: words,
      review: { stepDueAt: null, stoppedAt: null },
    })
  })
}
