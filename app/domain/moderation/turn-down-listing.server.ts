import { type Context, type TransactionContext, transact } from '../context'
import { checkCodes, type SeenListing, takeStep } from '../listings/index.server'
import { listingHeld, listingRejected, listingReturned } from '../listings/listing-events'
import { decisions } from '../listings/listing-steps'
import type { LegalCheckInput } from './legal-check'
import { holdCheck, recordLegalCheck } from './legal-check.server'
import { loadForDecision, officerOf } from './load-for-decision.server'
import { recordDecision, scoringOf } from './record-decision.server'
import type { Scores } from './rubric'

const events = { return: listingReturned, hold: listingHeld, reject: listingRejected }

/** A decision that is not a yes. */
export type TurnDown = keyof typeof events

/** Why an entry is not published: codes of the list moderation-reason and words to its owner. */
export interface DecisionReasons extends LegalCheckInput {
  reasons: readonly string[]
  words: string
  /** Points, where the moderator gave any: all of them then. */
  scores?: Scores | undefined
}

/**
 * As `turnDownListing`, in the caller's transaction.
 * @throws DomainError as `turnDownListing`
 */
export async function turnDown(
  tx: TransactionContext,
  decision: TurnDown,
  seen: SeenListing,
  { reasons, words, scores, ...legal }: DecisionReasons,
): Promise<void> {
  const row = await loadForDecision(tx, decision, seen)
  await checkCodes(tx, { 'moderation-reason': reasons })
  const scoring = await scoringOf(tx, scores)
  const isChecked = seen.kind === 'technology' && legal.legalClass !== undefined
  const check = isChecked ? await holdCheck(tx, legal) : null
  await takeStep(tx, seen.kind, row, {
    ...decisions[decision],
    step: decision,
    data: officerOf(tx, row),
    reasonCodes: reasons,
    reason: words,
    event: events[decision],
  })
  const decisionId = await recordDecision(tx, seen, { decision, scoring })
  if (check) await recordLegalCheck(tx, seen.id, decisionId, check)
}

/**
 * Returns an entry to its owner, holds it, or rejects it for good. A published entry that is returned is no
 * longer public. Points and a legal check, where the moderator made one, are kept with it.
 * @throws DomainError not found, `ownOrganisation`, `stepNotPossible`, `reasonNeeded`, `unknownCode`,
 * `rubricIncomplete`, `changedMeanwhile`, or as `holdCheck`
 */
export function turnDownListing(
  ctx: Context,
  decision: TurnDown,
  seen: SeenListing,
  why: DecisionReasons,
): Promise<void> {
  return transact(ctx, (tx) => turnDown(tx, decision, seen, why))
}
