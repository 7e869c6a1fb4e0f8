import { type Actor, hasStaffRole } from '../accounts/actor'

/** Support officers, heads of department and administrators keep calls. */
export function mayKeepCalls(actor: Actor): boolean {
  return hasStaffRole(actor, 'support_officer', 'head_of_department', 'administrator')
}
