import { type Context, transact } from '../context'
import { type SeenListing, takeStep } from '../listings/index.server'
import { decisions } from '../listings/listing-steps'
import { loadForDecision, officerOf } from './load-for-decision.server'
import { recordDecision } from './record-decision.server'

/**
 * Says that a published entry may stay as its owner changed it.
 * @throws DomainError not found, `ownOrganisation`, `stepNotPossible` or `changedMeanwhile`
 */
export function acceptChange(ctx: Context, seen: SeenListing): Promise<void> {
  return transact(ctx, async (tx) => {
    const row = await loadForDecision(tx, 'accept', seen)
    await takeStep(tx, seen.kind, row, {
      ...decisions.accept,
      step: 'accept',
      data: { ...officerOf(tx, row), approvedAt: tx.now },
    })
    await recordDecision(tx, seen, { decision: 'accept' })
  })
}
