import { type Actor, actorId, hasStaffRole, type StaffRole } from '../accounts/actor'

/** Roles of those who examine applications. */
export const officerRoles = ['support_officer'] as const satisfies readonly StaffRole[]

/** Department's people who may sit on a council; they are not independent. */
export const inHouseRoles = [
  'support_officer',
  'appraiser',
  'moderator',
] as const satisfies readonly StaffRole[]

type Officer = { officerId: string | null }

/** Why somebody may not examine an application; null where they may. */
export function refusalToReview(actor: Actor, { officerId }: Officer): string | null {
  if (!hasStaffRole(actor, 'support_officer', 'head_of_department')) return 'forbidden'
  return officerId !== null && officerId === actor.userId ? null : 'notYourApplication'
}

/** Why somebody may not name who examines an application: support officers take it, the head of department gives it. */
export function refusalToName(actor: Actor, officerId: string): string | null {
  if (hasStaffRole(actor, 'head_of_department')) return null
  const own = actorId(actor) === officerId && hasStaffRole(actor, 'support_officer')
  return own ? null : 'forbidden'
}

/**
 * Why somebody may not decide on an application: the head of department does, and not on one that they have
 * examined themselves.
 */
export function refusalToDecide(actor: Actor, { officerId }: Officer): string | null {
  if (!hasStaffRole(actor, 'head_of_department')) return 'forbidden'
  return officerId === actorId(actor) ? 'examinedByYou' : null
}
