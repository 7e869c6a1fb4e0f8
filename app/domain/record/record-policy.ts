import { type Actor, hasStaffRole } from '../accounts/actor'

/** Who may search the whole record: those who answer for the exchange, not every member of staff. */
export function mayReadRecord(actor: Actor): boolean {
  return hasStaffRole(actor, 'administrator', 'head_of_department')
}

/** Who may read what happened to a technology or a need. */
export function mayReadListingRecord(actor: Actor): boolean {
  return hasStaffRole(actor, 'administrator', 'head_of_department', 'moderator', 'appraiser')
}

/** Who may remove personal data from the record. */
export function mayRemoveFromRecord(actor: Actor): boolean {
  return hasStaffRole(actor, 'administrator')
}
