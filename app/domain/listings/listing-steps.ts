import type { ListingStatus, TransitionBy } from './listing'

interface Step {
  from: readonly ListingStatus[]
  to: ListingStatus
  by: TransitionBy
}

/**
 * What the people of an organisation can do with an entry, by name. `renew` of a published entry only
 * confirms that it still stands.
 */
export const ownerSteps = {
  submit: { from: ['draft', 'returned'], to: 'submitted', by: 'owner' },
  takeBack: { from: ['submitted'], to: 'draft', by: 'owner' },
  renew: { from: ['published', 'expired'], to: 'published', by: 'owner' },
  withdraw: { from: ['published', 'expired'], to: 'withdrawn', by: 'owner' },
  reopen: { from: ['withdrawn'], to: 'draft', by: 'owner' },
} as const satisfies Record<string, Step>

/** What a moderator can decide, by name. `accept` says that a changed, published entry may stay as it is. */
export const decisions = {
  approve: { from: ['submitted', 'held'], to: 'published', by: 'moderator' },
  accept: { from: ['published'], to: 'published', by: 'moderator' },
  return: { from: ['submitted', 'held', 'published'], to: 'returned', by: 'moderator' },
  hold: { from: ['submitted'], to: 'held', by: 'moderator' },
  reject: { from: ['submitted', 'held'], to: 'rejected', by: 'moderator' },
} as const satisfies Record<string, Step>

export type OwnerStep = keyof typeof ownerSteps
export type Decision = keyof typeof decisions

/**
 * Everything that a row of an entry's history can stand for. `propose` is the first of two approvals, `undo`
 * takes back what was done to several entries at once.
 */
export type HistoryStep =
  | OwnerStep
  | Decision
  | 'create'
  | 'change'
  | 'expire'
  | 'hide'
  | 'show'
  | 'officer'
  | 'freeze'
  | 'unfreeze'
  | 'propose'
  | 'undo'

function possible<Name extends string>(
  steps: Record<Name, Step>,
  status: ListingStatus,
): readonly Name[] {
  return (Object.keys(steps) as Name[]).filter((name) => steps[name].from.includes(status))
}

/** The steps that an entry's status leaves to its organisation. */
export function possibleSteps(status: ListingStatus): readonly OwnerStep[] {
  return possible(ownerSteps, status)
}

/** The decisions that an entry's status leaves to moderators. */
export function possibleDecisions(status: ListingStatus): readonly Decision[] {
  return possible(decisions, status)
}
