import { forbidden, invalid } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { changeStage } from './change-stage.server'
import { refusalToMove } from './deal-policy'
import { dealToChange } from './deal-record.server'
import type { MoveDealInput } from './deal-schemas'
import { moveBetween } from './deal-stages'
import { certificateOf } from './record-certificate.server'

/**
 * Moves a deal on to a stage that one side alone may bring it to.
 * @throws DomainError not-found, forbidden (`dealEnded`, `stepNotThere`, `stepNotYours`, or why the actor
 * may not act), `needsBothParties`, `skipNeedsReason`, `certificateNeeded`, `certificateDate`, or conflict
 */
export function moveDeal(ctx: Context, number: string, input: MoveDealInput): Promise<void> {
  return transact(ctx, async (tx) => {
    const deal = await dealToChange(tx, number, input.version)
    const refusal = refusalToMove(deal.role, deal.stage, input.to)
    if (refusal) throw forbidden(refusal)
    const move = moveBetween(deal.stage, input.to)
    if (!move) throw invalid('reasonNeeded')
    if (move.bothConfirm) throw invalid('needsBothParties')
    if (move.skipped.length > 0 && !input.reason) throw invalid('skipNeedsReason')
    const data = input.to === 'registered' ? certificateOf(input, deal, tx.now) : {}
    await changeStage(tx, deal, input.to, { reason: input.reason, data })
  })
}
