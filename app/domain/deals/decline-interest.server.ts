import { invalid } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { unknownCodes } from '../taxonomy/index.server'
import { interestDeclined } from './deals-events'
import { interestToStep, takeInterestStep } from './interest-record.server'
import type { DeclineInterestInput } from './interest-schemas'

/**
 * Declines an interest, with a reason that its sender reads.
 * @throws DomainError not-found, forbidden, `unknownCode`, or conflict `interestAnswered`
 */
export function declineInterest(
  ctx: Context,
  id: string,
  { reasonCode, reason }: DeclineInterestInput,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const interest = await interestToStep(tx, id, 'declined')
    const codes = [reasonCode]
    if ((await unknownCodes(tx.db, 'interest-decline-reason', codes, tx.now)).length > 0) {
      throw invalid('unknownCode', { code: reasonCode })
    }
    await takeInterestStep(tx, interest, 'declined', { reasonCode, reason }, interestDeclined)
  })
}
