import { type Actor, hasStaffRole, type StaffRole } from '../accounts/actor'

/** Roles whose holders answer for requests. */
export const requestOfficerRoles: readonly StaffRole[] = [
  'support_officer',
  'head_of_department',
  'administrator',
]

/** Support officers, heads of department and administrators keep the directory and assign requests. */
export function mayKeepDirectory(actor: Actor): boolean {
  return hasStaffRole(actor, ...requestOfficerRoles)
}

/** Who a request has to do with, and as what. */
export type RequestRole = 'requester' | 'provider' | 'officer'

interface Parties {
  organisationId: string
  provider: { userId: string | null; organisationId: string | null } | null
}

/**
 * The roles in which the actor sees a request; none where it does not exist for them. A viewer of an
 * organisation reads only: `mayAct` says whether steps may be taken.
 */
export function rolesInRequest(actor: Actor, request: Parties): RequestRole[] {
  if (actor.kind !== 'person') return []
  const own = actor.organisation?.id
  const { provider } = request
  const provides =
    provider !== null &&
    (provider.userId === actor.userId || (own !== undefined && provider.organisationId === own))
  return [
    ...(own === request.organisationId ? (['requester'] as const) : []),
    ...(provides ? (['provider'] as const) : []),
    ...(mayKeepDirectory(actor) ? (['officer'] as const) : []),
  ]
}

/** True where the person may take steps for a party: viewers of an organisation only read. */
export function mayActAs(actor: Actor, role: RequestRole, provider: Parties['provider']): boolean {
  if (actor.kind !== 'person') return false
  if (role === 'officer') return true
  if (role === 'provider' && provider?.userId === actor.userId) return true
  return actor.organisation !== null && actor.organisation.role !== 'viewer'
}
