import { type Actor, hasStaffRole } from '../accounts/actor'

/** Support officers, heads of department and administrators write programmes; no developer is needed. */
export function mayKeepProgrammes(actor: Actor): boolean {
  return hasStaffRole(actor, 'support_officer', 'head_of_department', 'administrator')
}
