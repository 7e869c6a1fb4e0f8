import type { TransactionContext } from '../context'
import { type ListingRow, type SeenListing, takeStep } from '../listings/index.server'
import { listingProposed } from '../listings/listing-events'
import { officerOf } from './load-for-decision.server'
import { type DecisionRecord, recordDecision } from './record-decision.server'

/**
 * Puts the first of two approvals on record; the entry stays where it is, for somebody else to look at.
 * @returns id of the record of the decision
 */
export async function propose(
  tx: TransactionContext,
  seen: SeenListing,
  row: ListingRow,
  record: Omit<DecisionRecord, 'decision'>,
): Promise<string> {
  await takeStep(tx, seen.kind, row, {
    step: 'propose',
    to: row.status,
    by: 'moderator',
    data: officerOf(tx, row),
    event: listingProposed,
  })
  return recordDecision(tx, seen, { decision: 'propose', ...record })
}
