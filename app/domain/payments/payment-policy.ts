import { type Actor, hasStaffRole } from '../accounts/actor'

/** On whose behalf the actor sees a payable. */
export type PayableRole = 'payer' | 'payee' | 'finance'

/** True for staff who keep the exchange's money: they see payments, and are the payee of its fees. */
export function mayKeepAccounts(actor: Actor): boolean {
  return hasStaffRole(actor, 'finance_officer', 'head_of_department')
}

/** The role in which the actor sees a payable; null for everybody to whom it does not exist. */
export function roleInPayable(
  actor: Actor,
  { payerId, payeeId }: { payerId: string; payeeId: string | null },
): PayableRole | null {
  if (actor.kind !== 'person') return null
  if (actor.organisation?.id === payerId) return 'payer'
  if (payeeId && actor.organisation?.id === payeeId) return 'payee'
  return mayKeepAccounts(actor) ? 'finance' : null
}

/**
 * Why somebody may not act on their side of a payable: a key under `errors`, or null where they may. An
 * organisation that is not verified (any more) pays and confirms nothing.
 */
export function refusalToPay(actor: Actor, role: PayableRole): string | null {
  if (role === 'finance') return mayKeepAccounts(actor) ? null : 'forbidden'
  if (actor.kind !== 'person' || !actor.organisation) return 'forbidden'
  if (actor.organisation.status === 'suspended') return 'organisationSuspended'
  if (actor.organisation.status !== 'verified') return 'organisationNotVerified'
  return actor.organisation.role === 'viewer' ? 'viewerReadsOnly' : null
}
