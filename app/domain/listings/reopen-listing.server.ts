import { type Context, transact } from '../context'
import { mayStep } from './listing-policy'
import { ownerSteps } from './listing-steps'
import { demand, loadListing, type SeenListing, takeStep } from './take-step.server'

/**
 * Makes a withdrawn entry a draft again; it goes past the moderators before it is public.
 * @throws DomainError not found, `viewersOnlyRead`, `stepNotPossible` or `changedMeanwhile`
 */
export function reopenListing(ctx: Context, { kind, id, version }: SeenListing): Promise<void> {
  return transact(ctx, async (tx) => {
    const row = await loadListing(tx, { kind, id })
    demand(mayStep(tx.actor, 'reopen', row))
    await takeStep(tx, kind, { ...row, version }, { ...ownerSteps.reopen, step: 'reopen' })
  })
}
