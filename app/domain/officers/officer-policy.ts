import { type Actor, hasStaffRole, type StaffRole } from '../accounts/actor'
import { officerRoles } from '../deals/deal-policy'
import { requestOfficerRoles } from '../directory/directory-policy'

/** Roles whose holders answer for entries. */
export const listingOfficerRoles: readonly StaffRole[] = ['moderator', 'head_of_department']

/** Roles whose holders answer for entries, deals, applications or requests for services. */
export const anyOfficerRoles: readonly StaffRole[] = [
  ...new Set([...officerRoles, ...requestOfficerRoles]),
]

/** Whether the actor may say by which rule officers are named, and pass records on. */
export function mayKeepOfficers(actor: Actor): boolean {
  return hasStaffRole(actor, 'moderator', 'head_of_department', 'administrator')
}
