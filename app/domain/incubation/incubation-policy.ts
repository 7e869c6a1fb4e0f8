import { type Actor, hasStaffRole } from '../accounts/actor'
import type { IncubationSide } from './incubation'

/** Support officers, heads of department and administrators keep incubation. */
export function mayKeepIncubation(actor: Actor): boolean {
  return hasStaffRole(actor, 'support_officer', 'head_of_department', 'administrator')
}

interface Provider {
  userId: string | null
  organisationId: string | null
}

/** True where somebody of the directory is the actor, or the organisation the actor acts for. */
export function isBehind(actor: Actor, { userId, organisationId }: Provider): boolean {
  if (actor.kind !== 'person') return false
  const own = actor.organisation?.id
  return userId === actor.userId || (own !== undefined && own === organisationId)
}

interface Parties {
  organisationId: string
  mentors: readonly { endedAt: Date | null; provider: Provider }[]
}

/** The sides on which the actor sees a project; none where it does not exist for them. */
export function sidesOf(actor: Actor, { organisationId, mentors }: Parties): IncubationSide[] {
  if (actor.kind !== 'person') return []
  const mentoring = mentors.some(
    ({ endedAt, provider }) => endedAt === null && isBehind(actor, provider),
  )
  return [
    ...(mayKeepIncubation(actor) ? (['staff'] as const) : []),
    ...(actor.organisation?.id === organisationId ? (['firm'] as const) : []),
    ...(mentoring ? (['mentor'] as const) : []),
  ]
}

/** Why somebody on the firm's side may not act for it; null where they may. */
export function refusalForFirm(actor: Actor): string | null {
  if (actor.kind !== 'person' || !actor.organisation) return 'stepNotYours'
  if (actor.organisation.status === 'suspended') return 'organisationSuspended'
  return actor.organisation.role === 'viewer' ? 'viewerReadsOnly' : null
}
