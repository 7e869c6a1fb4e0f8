import { type Actor, hasStaffRole, type StaffRole } from '../accounts/actor'

/** Roles whose holders answer for entries. */
export const listingOfficerRoles: readonly StaffRole[] = ['moderator', 'head_of_department']

/** Whether the actor may say by which rule officers are named, and pass records on. */
export function mayKeepOfficers(actor: Actor): boolean {
  return hasStaffRole(actor, 'moderator', 'head_of_department', 'administrator')
}
