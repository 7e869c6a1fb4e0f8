import { type Context, transact } from '../context'
import { createDeal } from './create-deal.server'
import { interestAccepted } from './deals-events'
import { interestToStep, takeInterestStep } from './interest-record.server'

/**
 * Accepts an interest: from here on both sides see each other's contact details, and the deal is on record.
 * @returns the deal's number
 * @throws DomainError not-found, forbidden, or conflict `interestAnswered`
 */
export function acceptInterest(ctx: Context, id: string): Promise<string> {
  return transact(ctx, async (tx) => {
    const interest = await interestToStep(tx, id, 'accepted')
    await takeInterestStep(tx, interest, 'accepted', {}, interestAccepted)
    return createDeal(tx, interest)
  })
}
