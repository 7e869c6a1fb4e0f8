import { type Context, transact } from '../context'
import { checkCodes, type SeenListing, takeStep } from '../listings/index.server'
import { listingHeld, listingRejected, listingReturned } from '../listings/listing-events'
import { decisions } from '../listings/listing-steps'
import { loadForDecision, officerOf } from './load-for-decision.server'

const events = { return: listingReturned, hold: listingHeld, reject: listingRejected }

/** Why an entry is not published: codes of the list moderation-reason and words to its owner. */
export interface DecisionReasons {
  reasons: readonly string[]
  words: string
}

/**
 * Returns an entry to its owner, holds it, or rejects it for good. A published entry that is returned is no
 * longer public.
 * @throws DomainError not found, `ownOrganisation`, `stepNotPossible`, `reasonNeeded`, `unknownCode` or
 * `changedMeanwhile`
 */
export function turnDownListing(
  ctx: Context,
  decision: keyof typeof events,
  seen: SeenListing,
  { reasons, words }: DecisionReasons,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const row = await loadForDecision(tx, decision, seen)
    await checkCodes(tx, { 'moderation-reason': reasons })
    await takeStep(tx, seen.kind, row, {
      ...decisions[decision],
      step: decision,
      data: officerOf(tx, row),
      reasonCodes: reasons,
      reason: words,
      event: events[decision],
    })
  })
}
