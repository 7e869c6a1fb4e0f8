import { type Actor, canEditFor, isStaff, organisationIdOf } from '../accounts/actor'

/** The organisations behind the two entries of a match, and whether it is on show. */
export interface MatchOwners {
  /** held: staff alone see it. */
  status?: string
  technology: { organisationId: string }
  need: { organisationId: string }
}

/** The actor's own side of a match; null where they have none. */
export function ownSide(actor: Actor, match: MatchOwners): 'technology' | 'need' | null {
  const own = organisationIdOf(actor)
  if (!own) return null
  if (match.technology.organisationId === own) return 'technology'
  return match.need.organisationId === own ? 'need' : null
}

/** Whether the actor may put a match aside or take it up again, as far as they see it at all. */
export function mayDismiss(actor: Actor, match: MatchOwners): 'allow' | 'read-only' | 'not-found' {
  if (match.status === 'held') return isStaff(actor) ? 'allow' : 'not-found'
  if (ownSide(actor, match)) return canEditFor(actor) ? 'allow' : 'read-only'
  return isStaff(actor) ? 'allow' : 'not-found'
}
