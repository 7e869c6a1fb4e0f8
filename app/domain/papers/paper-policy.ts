import { type Actor, hasStaffRole } from '../accounts/actor'

/** Whether the actor may replace the templates of papers. */
export function mayKeepTemplates(actor: Actor): boolean {
  return hasStaffRole(actor, 'appraiser', 'head_of_department', 'administrator')
}
