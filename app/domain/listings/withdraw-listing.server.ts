import { unknownCodes } from '#app/domain/taxonomy/index.server'
import { invalid } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { listingWithdrawn } from './listing-events'
import { mayStep } from './listing-policy'
import { ownerSteps } from './listing-steps'
import { demand, loadListing, type SeenListing, takeStep } from './take-step.server'

/**
 * Takes an entry off the exchange; it can be reopened as a draft.
 * @param why a code of the list withdrawal-reason, and words where its owner has some
 * @throws DomainError not found, `viewersOnlyRead`, `stepNotPossible`, `unknownCode` or `changedMeanwhile`
 */
export function withdrawListing(ctx: Context, seen: SeenListing, why: Why): Promise<void> {
  return transact(ctx, (tx) => withdrawWithin(tx, seen, why))
}

interface Why {
  reason: string
  words?: string | undefined
}

/** Withdraws an entry as a part of something larger: see `withdrawListing`. */
export async function withdrawWithin(
  tx: TransactionContext,
  { kind, id, version }: SeenListing,
  why: Why,
): Promise<void> {
  const row = await loadListing(tx, { kind, id })
  demand(mayStep(tx.actor, 'withdraw', row))
  const unknown = await unknownCodes(tx.db, 'withdrawal-reason', [why.reason], tx.now)
  if (unknown.length > 0) throw invalid('unknownCode', { code: why.reason })
  await takeStep(
    tx,
    kind,
    { ...row, version },
    {
      ...ownerSteps.withdraw,
      step: 'withdraw',
      reasonCodes: [why.reason],
      reason: why.words,
      event: listingWithdrawn,
    },
  )
}
