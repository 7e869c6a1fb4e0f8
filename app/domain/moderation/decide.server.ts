import type { z } from 'zod'
import type { Context } from '../context'
import type { ListingKind } from '../listings/listing'
import { acceptChange } from './accept-change.server'
import { approveListing } from './approve-listing.server'
import { assignOfficer } from './assign-officer.server'
import type { DecideSchema } from './moderation-schemas'
import { turnDownListing } from './turn-down-listing.server'

type Input = z.output<typeof DecideSchema>

/**
 * Does what a form of the moderator's page asks for.
 * @returns key of the notice that says it is done
 * @throws DomainError as the decision does
 */
export async function decide(
  ctx: Context,
  target: { kind: ListingKind; id: string },
  input: Input,
): Promise<'decisionRecorded' | 'approvalProposed' | 'officerAssigned'> {
  if (input.intent === 'take' || input.intent === 'hand-over') {
    const self = ctx.actor.kind === 'person' ? ctx.actor.userId : ''
    const officerId = input.intent === 'take' ? self : input.officerId
    await assignOfficer(ctx, target, { officerId, present: input.present })
    return 'officerAssigned'
  }
  const seen = { ...target, version: input.version }
  if (input.intent === 'approve') {
    const outcome = await approveListing(ctx, seen, input)
    return outcome === 'proposed' ? 'approvalProposed' : 'decisionRecorded'
  }
  if (input.intent === 'accept') {
    const outcome = await acceptChange(ctx, seen)
    return outcome === 'proposed' ? 'approvalProposed' : 'decisionRecorded'
  }
  await turnDownListing(ctx, input.intent, seen, input)
  return 'decisionRecorded'
}
