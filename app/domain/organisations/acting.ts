import type { ActingFor, Actor, Person } from '#app/domain/accounts/actor'
import { forbidden, notFound } from '#app/platform/http/domain-error'

/** Somebody who acts for an organisation. */
export type Member = Person & { organisation: ActingFor }

/**
 * The person behind an actor.
 * @throws DomainError not found for visitors and for the exchange itself
 */
export function asPerson(actor: Actor): Person {
  if (actor.kind !== 'person') throw notFound()
  return actor
}

/**
 * The actor as a member of the organisation they act for.
 * @throws DomainError not found where they act for none
 */
export function asMember(actor: Actor): Member {
  const { organisation, ...person } = asPerson(actor)
  if (!organisation) throw notFound()
  return { ...person, organisation }
}

/**
 * The actor as an owner of the organisation they act for.
 * @throws DomainError `ownersOnly` for its other members
 */
export function asOwner(actor: Actor): Member {
  const member = asMember(actor)
  if (member.organisation.role !== 'owner') throw forbidden('ownersOnly')
  return member
}
