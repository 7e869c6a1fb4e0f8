import type { NeedKind, TargetComparison } from '#app/platform/db/generated/enums'

export type { NeedKind, TargetComparison }

/** What a demand can be: for a technology, or for a partner to develop one with. */
export const needKinds = ['technology', 'co_development'] as const satisfies readonly NeedKind[]

/** How a target's value is meant. */
export const targetComparisons = [
  'at_least',
  'at_most',
  'equal',
] as const satisfies readonly TargetComparison[]

/** Parts in which a need is edited, in their order. */
export const needSections = [
  'card',
  'targets',
  'constraints',
  'budget',
  'files',
  'english',
] as const

export type NeedSection = (typeof needSections)[number]
