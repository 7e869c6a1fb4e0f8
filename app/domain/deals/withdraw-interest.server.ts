import { type Context, transact } from '../context'
import { interestWithdrawn } from './deals-events'
import { interestToStep, takeInterestStep } from './interest-record.server'

/**
 * Takes back an interest that was not answered yet.
 * @throws DomainError not-found, forbidden, or conflict `interestAnswered`
 */
export function withdrawInterest(ctx: Context, id: string, reason?: string): Promise<void> {
  return transact(ctx, async (tx) => {
    const interest = await interestToStep(tx, id, 'withdrawn')
    await takeInterestStep(tx, interest, 'withdrawn', { reason }, interestWithdrawn)
  })
}
