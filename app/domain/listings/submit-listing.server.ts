import { conflict, invalid } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { checkPostingLimit } from './check-posting-limit.server'
import { blocking, type Gap } from './gaps'
import { listingSubmitted } from './listing-events'
import { mayStep } from './listing-policy'
import { ownerSteps } from './listing-steps'
import { agreeToStaffDraft } from './staff-draft.server'
import { demand, loadListing, type SeenListing, takeStep } from './take-step.server'

/**
 * Sends an entry to the moderators.
 * @param gaps what the entry lacks, read in the transaction
 * @throws DomainError not found, `viewersOnlyRead`, `stepNotPossible`, `organisationNotVerified`,
 * `postingLimited` with the limit, `rulesNotMet` with their number, `draftNeedsOwner` for staff who act for
 * somebody, or `changedMeanwhile`
 */
export function submitListing(
  ctx: Context,
  { kind, id, version }: SeenListing,
  gaps: (tx: TransactionContext) => Promise<Gap[]>,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const row = await loadListing(tx, { kind, id })
    demand(mayStep(tx.actor, 'submit', row))
    if (row.organisation.status !== 'verified') throw conflict('organisationNotVerified')
    await checkPostingLimit(tx, row)
    const missing = blocking(await gaps(tx))
    if (missing.length > 0) throw invalid('rulesNotMet', { count: missing.length })
    await agreeToStaffDraft(tx, kind, id)
    await takeStep(
      tx,
      kind,
      { ...row, version },
      {
        ...ownerSteps.submit,
        step: 'submit',
        data: { submittedAt: tx.now },
        event: listingSubmitted,
      },
    )
  })
}
