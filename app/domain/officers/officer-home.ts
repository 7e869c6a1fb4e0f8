import { type Actor, hasStaffRole } from '../accounts/actor'

/** What an officer answers for, in the order in which the home shows it. */
export const homeAreas = [
  'submissions',
  'entries',
  'interests',
  'deals',
  'registrations',
  'support',
  'services',
  'reports',
  'appeals',
] as const
export type HomeArea = (typeof homeAreas)[number]

/** How many open records of each kind somebody answers for. */
export interface InHand {
  listings: number
  deals: number
  /** Reviews of applications for support. */
  reviews: number
  /** Requests for services. */
  requests: number
}

/** How one area stands. */
export interface AreaState {
  area: HomeArea
  /** Open records. */
  open: number
  /** Those past their clock. */
  late: number
  /** Those in which nothing happened for the quiet days; null where a clock says it all. */
  quiet: number | null
  /** Since when the one that is latest waits. */
  oldest: Date | null
}

/** How the areas stand that a member of staff may see. */
export interface OfficerHome {
  areas: AreaState[]
  /** Calendar days without anything new after which a record is quiet. */
  quietDays: number
}

/** Whose records are looked at. */
export const homeScopes = ['me', 'all'] as const
export type HomeScope = (typeof homeScopes)[number]

/** Whose records somebody sees first: who answers for the department, everybody's. */
export function firstScope(actor: Actor): HomeScope {
  return hasStaffRole(actor, 'head_of_department') ? 'all' : 'me'
}
