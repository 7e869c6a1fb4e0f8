import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { needsCouncil } from '../programmes/programme'
import { stepDue } from './review-clock'
import { holidaysOf, reviewToStep, takeStep } from './review-record.server'

/**
 * Writes down whether an application meets the conditions. One that does goes before the council, where the
 * programme has one; every other to the head of department.
 * @throws DomainError not-found, forbidden, conflict
 */
export function screenApplication(
  ctx: Context,
  number: string,
  { version, eligible, words }: { version: number; eligible: 'yes' | 'no'; words: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await reviewToStep(tx, number, version, 'screen')
    const { content } = found
    const council = eligible === 'yes' && needsCouncil(content) && content.criteria.length > 0
    const days = content.clocks[council ? 'council' : 'decision']
    const review = {
      eligible: eligible === 'yes',
      screeningNote: words,
      screenedById: actorId(tx.actor),
      screenedAt: tx.now,
      stepDueAt: stepDue(tx.now, days, found.dueAt, await holidaysOf(tx)),
    }
    const to = council ? 'council' : 'deciding'
    await takeStep(tx, found, 'screen', { to, reason: words, review })
  })
}
