import { type Context, type TransactionContext, transact } from '../context'
import { type SeenListing, takeStep } from '../listings/index.server'
import { decisions } from '../listings/listing-steps'
import { loadForDecision, officerOf } from './load-for-decision.server'
import { propose } from './propose.server'
import { recordDecision } from './record-decision.server'
import { proposalOfOther, secondPersonFor } from './second-person.server'
import { type ListingState, stateOf } from './snapshot.server'

/** Why a second person has to look at an entry as it is now, or null. */
async function secondPersonNow(
  tx: TransactionContext,
  { kind, id }: SeenListing,
  state: ListingState,
) {
  const technology =
    kind === 'technology'
      ? await tx.db.technology.findUnique({ where: { id }, select: { legalClass: true } })
      : null
  return secondPersonFor(tx, technology?.legalClass ?? null, state)
}

/**
 * Says that a published entry may stay as its owner changed it: by two persons where two have to approve it.
 * @returns whether it is accepted or waits for the second person
 * @throws DomainError not found, `ownOrganisation`, `ownDraft`, `stepNotPossible`, `changedMeanwhile` or
 * `secondPersonNeeded`
 */
export function acceptChange(ctx: Context, seen: SeenListing): Promise<'accepted' | 'proposed'> {
  return transact(ctx, async (tx) => {
    const row = await loadForDecision(tx, 'accept', seen)
    const state = await stateOf(tx.db, seen.kind, seen.id)
    const proposal = await proposalOfOther(tx, seen)
    if (proposal === null && (await secondPersonNow(tx, seen, state)) !== null) {
      await propose(tx, seen, row, { state })
      return 'proposed'
    }
    await takeStep(tx, seen.kind, row, {
      ...decisions.accept,
      step: 'accept',
      data: { ...officerOf(tx, row), approvedAt: tx.now },
    })
    await recordDecision(tx, seen, { decision: 'accept', state })
    return 'accepted'
  })
}
