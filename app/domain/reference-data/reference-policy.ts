import { type Actor, hasStaffRole } from '../accounts/actor'

/** Who changes lists, figures, holidays and texts of the exchange. */
export function mayKeepReferenceData(actor: Actor): boolean {
  return hasStaffRole(actor, 'administrator', 'head_of_department')
}
