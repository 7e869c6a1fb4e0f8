import { type Context, transact } from '../context'
import { mayStep } from './listing-policy'
import { ownerSteps } from './listing-steps'
import { demand, loadListing, type SeenListing, takeStep } from './take-step.server'

/**
 * Takes an entry back from the moderators, as a draft.
 * @throws DomainError not found, `viewersOnlyRead`, `stepNotPossible` where they have decided, or
 * `changedMeanwhile`
 */
export function takeBackListing(ctx: Context, { kind, id, version }: SeenListing): Promise<void> {
  return transact(ctx, async (tx) => {
    const row = await loadListing(tx, { kind, id })
    demand(mayStep(tx.actor, 'takeBack', row))
    await takeStep(
      tx,
      kind,
      { ...row, version },
      {
        ...ownerSteps.takeBack,
        step: 'takeBack',
        data: { submittedAt: null },
      },
    )
  })
}
