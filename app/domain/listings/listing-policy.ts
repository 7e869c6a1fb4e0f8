import { type Actor, canEditFor, hasStaffRole, isStaff } from '#app/domain/accounts/actor'
import { editableStatuses, type ListingStatus } from './listing'
import { type Decision, decisions, type OwnerStep, ownerSteps } from './listing-steps'

/** What permissions need to know of an entry. */
export interface ListingFacts {
  organisationId: string
  status: ListingStatus
}

/** Answer of a policy; a refusal is a key under `errors` in the locales. */
export type Verdict =
  | 'allow'
  | 'notFound'
  | 'viewersOnlyRead'
  | 'notEditableNow'
  | 'stepNotPossible'
  | 'ownOrganisation'

/** How close somebody is to an entry; each sees at least what those before see. */
export type Closeness = 'visitor' | 'registered' | 'staff' | 'owner'

/** How close an actor is to the entries of an organisation. */
export function closenessOf(actor: Actor, organisationId: string): Closeness {
  if (actor.kind !== 'person') return 'visitor'
  if (actor.organisation?.id === organisationId) return 'owner'
  return isStaff(actor) ? 'staff' : 'registered'
}

/** True where the entry belongs to the organisation the actor acts for. */
export function isOwn(actor: Actor, listing: Pick<ListingFacts, 'organisationId'>): boolean {
  return closenessOf(actor, listing.organisationId) === 'owner'
}

function mayWrite(actor: Actor, listing: ListingFacts): Verdict {
  if (!isOwn(actor, listing)) return 'notFound'
  return canEditFor(actor) ? 'allow' : 'viewersOnlyRead'
}

/** Whether the actor may change the text or the files of an entry. */
export function mayEdit(actor: Actor, listing: ListingFacts): Verdict {
  const verdict = mayWrite(actor, listing)
  if (verdict !== 'allow') return verdict
  return editableStatuses.includes(listing.status) ? 'allow' : 'notEditableNow'
}

/** Whether the actor may take one of the organisation's own steps. */
export function mayStep(actor: Actor, step: OwnerStep, listing: ListingFacts): Verdict {
  const verdict = mayWrite(actor, listing)
  if (verdict !== 'allow') return verdict
  const from: readonly ListingStatus[] = ownerSteps[step].from
  return from.includes(listing.status) ? 'allow' : 'stepNotPossible'
}

/** Whether the actor is one of those who look at what organisations submit. */
export function isModerator(actor: Actor): boolean {
  return hasStaffRole(actor, 'moderator', 'head_of_department')
}

/**
 * Whether the actor may decide on an entry. Nobody decides on what their own organisation wrote.
 * @param isMember whether the actor is a member of the entry's organisation, active or not
 */
export function mayDecide(
  actor: Actor,
  decision: Decision,
  listing: ListingFacts,
  isMember: boolean,
): Verdict {
  if (!isModerator(actor)) return 'notFound'
  if (isMember || isOwn(actor, listing)) return 'ownOrganisation'
  const from: readonly ListingStatus[] = decisions[decision].from
  return from.includes(listing.status) ? 'allow' : 'stepNotPossible'
}
