import { type Actor, hasStaffRole } from '../accounts/actor'

/** Moderators, heads of department and administrators keep the list of words; it is the exchange's own. */
export function mayKeepVocabulary(actor: Actor): boolean {
  return hasStaffRole(actor, 'moderator', 'head_of_department', 'administrator')
}
