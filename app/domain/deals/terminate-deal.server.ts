import { forbidden, invalid } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { unknownCodes } from '../taxonomy/index.server'
import { changeStage } from './change-stage.server'
import { refusalToMove } from './deal-policy'
import { dealToChange } from './deal-record.server'
import type { TerminateDealInput } from './deal-schemas'

/**
 * Gives a deal up, with the reason that the exchange learns from.
 * @throws DomainError not-found, forbidden, `unknownCode`, `reasonNeeded`, or conflict
 */
export function terminateDeal(
  ctx: Context,
  number: string,
  { version, reasonCode, reason }: Omit<TerminateDealInput, 'intent'>,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const deal = await dealToChange(tx, number, version)
    const refusal = refusalToMove(deal.role, deal.stage, 'terminated')
    if (refusal) throw forbidden(refusal)
    if (!reason) throw invalid('reasonNeeded')
    if ((await unknownCodes(tx.db, 'deal-lost-reason', [reasonCode], tx.now)).length > 0) {
      throw invalid('unknownCode', { code: reasonCode })
    }
    const data = { terminatedReasonCode: reasonCode, terminatedReason: reason }
    await changeStage(tx, deal, 'terminated', { reasonCode, reason, data })
  })
}
