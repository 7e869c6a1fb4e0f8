import { conflict } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { listingPublished } from './listing-events'
import { mayStep } from './listing-policy'
import { ownerSteps } from './listing-steps'
import { listedUntil } from './months-listed.server'
import { demand, loadListing, type SeenListing, takeStep } from './take-step.server'

/**
 * Says that an entry still stands: its time starts anew, and what had expired, or was hidden because nobody
 * answered, is public again.
 * @param until a day after which it is over in any case, such as a need's deadline
 * @throws DomainError not found, `viewersOnlyRead`, `stepNotPossible`, `organisationNotVerified`,
 * `deadlinePassed` or `changedMeanwhile`
 */
export function renewListing(
  ctx: Context,
  seen: SeenListing,
  until: Date | null = null,
): Promise<void> {
  return transact(ctx, (tx) => renewWithin(tx, seen, until))
}

/** Renews an entry as a part of something larger: see `renewListing`. */
export async function renewWithin(
  tx: TransactionContext,
  { kind, id, version }: SeenListing,
  until: Date | null,
): Promise<void> {
  const row = await loadListing(tx, { kind, id })
  demand(mayStep(tx.actor, 'renew', row))
  if (row.organisation.status !== 'verified') throw conflict('organisationNotVerified')
  if (until && until <= tx.now) throw conflict('deadlinePassed')
  await takeStep(
    tx,
    kind,
    { ...row, version },
    {
      ...ownerSteps.renew,
      step: 'renew',
      data: { confirmedAt: tx.now, expiresAt: await listedUntil(tx.db, kind, tx.now, until) },
      event: listingPublished,
    },
  )
}
