import type { ListingStatus } from '#app/platform/db/generated/enums'

export type { ListingStatus }

/** Whether a listing offers a technology or asks for one. */
export type ListingKind = 'technology' | 'need'

/**
 * Who may make a transition: an editor of the organisation, a moderator, the clock, or a moderator who takes
 * back what they did to several entries at once a moment ago.
 */
export type TransitionBy = 'owner' | 'moderator' | 'clock' | 'undo'

interface Transition {
  from: ListingStatus
  to: ListingStatus
  by: TransitionBy
  /** True where the history must say why. */
  reasonNeeded?: true
}

/**
 * Every way a listing's status may change; what is not here cannot happen. Being hidden is a separate,
 * reversible fact and no status.
 */
export const listingTransitions: readonly Transition[] = [
  { from: 'draft', to: 'submitted', by: 'owner' },
  { from: 'submitted', to: 'draft', by: 'owner' },
  { from: 'submitted', to: 'published', by: 'moderator' },
  { from: 'submitted', to: 'returned', by: 'moderator', reasonNeeded: true },
  { from: 'submitted', to: 'held', by: 'moderator', reasonNeeded: true },
  { from: 'submitted', to: 'rejected', by: 'moderator', reasonNeeded: true },
  { from: 'held', to: 'published', by: 'moderator' },
  { from: 'held', to: 'returned', by: 'moderator', reasonNeeded: true },
  { from: 'held', to: 'rejected', by: 'moderator', reasonNeeded: true },
  { from: 'returned', to: 'submitted', by: 'owner' },
  { from: 'published', to: 'returned', by: 'moderator', reasonNeeded: true },
  { from: 'published', to: 'withdrawn', by: 'owner' },
  { from: 'published', to: 'expired', by: 'clock' },
  { from: 'expired', to: 'published', by: 'owner' },
  { from: 'expired', to: 'withdrawn', by: 'owner' },
  { from: 'withdrawn', to: 'draft', by: 'owner' },
  { from: 'held', to: 'submitted', by: 'undo' },
  { from: 'returned', to: 'submitted', by: 'undo' },
  { from: 'returned', to: 'held', by: 'undo' },
  { from: 'returned', to: 'published', by: 'undo' },
]

/** The rule for a change of status, or undefined where there is none. */
export function transitionOf(
  from: ListingStatus,
  to: ListingStatus,
  by: TransitionBy,
): Transition | undefined {
  return listingTransitions.find((rule) => rule.from === from && rule.to === to && rule.by === by)
}

/** Statuses in which the owner may change the text; a change to a published entry is shown to moderators. */
export const editableStatuses: readonly ListingStatus[] = ['draft', 'returned', 'published']

/** Why an entry is out of sight of which nobody said that it is still available: code of hidden-reason. */
export const silenceReason = 'no-answer'

/** Longest title, in characters. */
export const longestTitle = 120

/** The column of an attachment that names its entry. */
export function ownerColumn(kind: ListingKind, id: string) {
  return kind === 'technology' ? { technologyId: id } : { needId: id }
}
