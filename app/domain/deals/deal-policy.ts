import { type Actor, hasStaffRole, isStaff, type StaffRole } from '../accounts/actor'
import type { DealParties } from './deal'
import { type DealRole, type DealStage, isOpen, mayTerminate, moveBetween } from './deal-stages'

/** On whose behalf the actor sees a deal; null for everybody to whom it does not exist. */
export function roleIn(actor: Actor, deal: DealParties): DealRole | null {
  if (actor.kind !== 'person') return null
  if (actor.organisation?.id === deal.providerId) return 'provider'
  if (actor.organisation?.id === deal.seekerId) return 'seeker'
  return isStaff(actor) ? 'staff' : null
}

/**
 * Why somebody who sees a deal or an interest may not act in it: a key under `errors`, or null where they
 * may. Viewers only read, and so does an organisation that is not verified (any more).
 */
export function refusalToAct(actor: Actor, role: DealRole): string | null {
  if (role === 'staff') {
    const acts = hasStaffRole(actor, 'support_officer', 'appraiser', 'head_of_department')
    return acts ? null : 'forbidden'
  }
  if (actor.kind !== 'person' || !actor.organisation) return 'forbidden'
  if (actor.organisation.status === 'suspended') return 'organisationSuspended'
  if (actor.organisation.status !== 'verified') return 'organisationNotVerified'
  return actor.organisation.role === 'viewer' ? 'viewerReadsOnly' : null
}

/** Why a deal may not go from one stage to another for this role; null where it may. */
export function refusalToMove(role: DealRole, from: DealStage, to: DealStage): string | null {
  if (!isOpen(from)) return 'dealEnded'
  if (to === 'terminated') return mayTerminate.includes(role) ? null : 'stepNotYours'
  const move = moveBetween(from, to)
  if (!move) return 'stepNotThere'
  return move.by.includes(role) ? null : 'stepNotYours'
}

/** Roles whose holders may answer for a deal on the department's side. */
export const officerRoles: readonly StaffRole[] = [
  'moderator',
  'appraiser',
  'support_officer',
  'head_of_department',
]

/** Whether the actor, who sees the deal in this role, may say which officer answers for it. */
export function mayNameOfficer(actor: Actor, role: DealRole): boolean {
  return role === 'staff' && hasStaffRole(actor, 'moderator', 'head_of_department')
}
