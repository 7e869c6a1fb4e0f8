import type { Actor } from '../accounts/actor'
import { refusalToAct } from '../deals/deal-policy'
import type { DealRole, DealStage } from '../deals/deal-stages'
import { tellableStages } from './success-story'

interface StoryDeal {
  role: DealRole
  stage: DealStage
}

/** Why the actor may not write the story of a deal: a key under `errors`, or null where they may. */
export function refusalToWrite(actor: Actor, { role, stage }: StoryDeal): string | null {
  if (!tellableStages.includes(stage)) return 'storyTooEarly'
  return refusalToAct(actor, role)
}

/** Why the actor may not agree for their organisation; its owners alone bind it. */
export function refusalToAgree(actor: Actor, deal: StoryDeal): string | null {
  if (deal.role === 'staff') return 'partiesOnly'
  return refusalToWrite(actor, deal) ?? refusalToWithdraw(actor, deal)
}

/** Why the actor may not take the word back; that stays open to owners whatever became of the organisation. */
export function refusalToWithdraw(actor: Actor, { role }: StoryDeal): string | null {
  if (role === 'staff') return 'partiesOnly'
  const owner = actor.kind === 'person' && actor.organisation?.role === 'owner'
  return owner ? null : 'ownersOnly'
}
