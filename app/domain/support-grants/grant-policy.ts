import { type Actor, hasStaffRole } from '../accounts/actor'
import { refusalToReview } from '../support-reviews/review-policy'
import type { GrantSide } from './grant-steps'

/**
 * Why somebody of the department may not take a step: the named officer writes contracts and checks dossiers, the
 * finance officer pays, the head of department takes support back. The applicant's steps are not the department's.
 */
export function refusalToStep(
  actor: Actor,
  by: GrantSide,
  review: { officerId: string | null },
): string | null {
  if (by === 'officer') return refusalToReview(actor, review)
  if (by === 'finance') return hasStaffRole(actor, 'finance_officer') ? null : 'forbidden'
  if (by === 'head') return hasStaffRole(actor, 'head_of_department') ? null : 'forbidden'
  return 'forbidden'
}
