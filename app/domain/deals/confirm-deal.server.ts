import { forbidden, invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { localDay } from '../taxonomy/dates'
import { changeStage } from './change-stage.server'
import { checkTermCodes } from './check-codes.server'
import { type DealSide, otherSide } from './deal'
import { refusalToMove } from './deal-policy'
import { type DealRecord, dealToChange, record, tell } from './deal-record.server'
import type { ConfirmDealInput } from './deal-schemas'
import { type DealStage, moveBetween } from './deal-stages'
import { missingForSigning } from './deal-terms'
import { dealConfirmationAsked } from './deals-events'

/** The lists may have changed since the terms were written: those of the day of signing count. */
async function checkTermsForSigning(tx: TransactionContext, deal: DealRecord): Promise<void> {
  if (missingForSigning(deal).length > 0 || !deal.signedOn) throw invalid('termsIncomplete')
  if (deal.signedOn.toISOString().slice(0, 10) > localDay(tx.now)) throw invalid('signedInFuture')
  await checkTermCodes(tx.db, deal, deal.signedOn)
}

/** The words that count: those on the version of the deal as it stands. */
async function wordsOn(tx: TransactionContext, deal: DealRecord, stage: DealStage) {
  const rows = await tx.db.dealConfirmation.findMany({
    where: { dealId: deal.id, stage, dealVersion: deal.version },
    select: { side: true, reason: true },
  })
  return (side: DealSide) => rows.find((row) => row.side === side)
}

async function giveWord(
  tx: TransactionContext,
  deal: DealRecord,
  side: DealSide,
  { to, reason }: ConfirmDealInput,
): Promise<void> {
  const word = {
    userId: actorId(tx.actor) ?? '',
    dealVersion: deal.version,
    reason: reason || null,
    createdAt: tx.now,
  }
  await tx.db.dealConfirmation.upsert({
    where: { dealId_stage_side: { dealId: deal.id, stage: to, side } },
    create: { dealId: deal.id, stage: to, side, ...word },
    update: word,
  })
  await record(tx, deal, { kind: 'confirmation', to, reason })
}

/**
 * Gives one party's word that the deal as it stands is signed, or fulfilled. The second word on the same
 * version takes the step. A word given twice counts once.
 * @returns `done` where the step was taken, `waiting` for the other party else
 * @throws DomainError not-found, forbidden (`dealEnded`, `stepNotThere`, `stepNotYours`, or why the actor
 * may not act), `skipNeedsReason`, `termsIncomplete`, `signedInFuture`,
 * `unknownCode` where a list has changed, or conflict
 */
export function confirmDeal(
  ctx: Context,
  number: string,
  input: ConfirmDealInput,
): Promise<'done' | 'waiting'> {
  return transact(ctx, async (tx) => {
    const deal = await dealToChange(tx, number, input.version)
    const refusal = refusalToMove(deal.role, deal.stage, input.to)
    if (refusal || !deal.side) throw forbidden(refusal ?? 'stepNotYours')
    const move = moveBetween(deal.stage, input.to)
    if (!move?.bothConfirm) throw forbidden('stepNotThere')
    const words = await wordsOn(tx, deal, input.to)
    if (words(deal.side)) return 'waiting'
    const other = words(otherSide(deal.side))
    const reason = other?.reason || input.reason
    if (move.skipped.length > 0 && !reason) throw invalid('skipNeedsReason')
    if (input.to === 'signed') await checkTermsForSigning(tx, deal)
    await giveWord(tx, deal, deal.side, input)
    if (!other) {
      await tell(tx, deal, dealConfirmationAsked, input.to)
      return 'waiting'
    }
    await changeStage(tx, deal, input.to, { reason: reason || undefined })
    return 'done'
  })
}
