import type { Context } from '../context'
import type { ListingKind } from './listing'
import { renewListing } from './renew-listing.server'
import { reopenListing } from './reopen-listing.server'
import type { StepInput } from './step-schemas'
import { takeBackListing } from './take-back-listing.server'
import { withdrawListing } from './withdraw-listing.server'

/**
 * Takes the step that a form asks for; submitting is the module's own, as it knows the rules.
 * @param until a day after which the entry is over in any case
 * @throws DomainError as the step does
 */
export function takeOwnerStep(
  ctx: Context,
  { kind, id }: { kind: ListingKind; id: string },
  input: Exclude<StepInput, { intent: 'submit' }>,
  until: Date | null = null,
): Promise<void> {
  const seen = { kind, id, version: input.version }
  switch (input.intent) {
    case 'takeBack':
      return takeBackListing(ctx, seen)
    case 'renew':
      return renewListing(ctx, seen, until)
    case 'reopen':
      return reopenListing(ctx, seen)
    case 'withdraw':
      return withdrawListing(ctx, seen, input)
  }
}
