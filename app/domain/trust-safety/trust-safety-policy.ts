import { type Actor, hasStaffRole, type Person } from '../accounts/actor'

/** Whether somebody decides on reports, sanctions and disputes: moderators and the head of department. */
export function keepsOrder(actor: Actor): actor is Person {
  return hasStaffRole(actor, 'moderator', 'head_of_department')
}

/** Whether somebody speaks for their organisation against a sanction. */
export function speaksForOrganisation(
  actor: Actor,
): actor is Person & { organisation: NonNullable<Person['organisation']> } {
  return actor.kind === 'person' && actor.organisation?.role === 'owner'
}
