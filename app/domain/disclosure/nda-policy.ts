import type { Actor, Person } from '../accounts/actor'
import { type NdaExit, type NdaSide, type NdaStatus, ndaExits } from './nda'

interface Parties {
  ownerId: string
  otherId: string
  offererId: string
}

/** For which party somebody sees an NDA; null for everybody to whom it does not exist. */
export function sideIn(actor: Actor, { ownerId, otherId }: Omit<Parties, 'offererId'>) {
  if (actor.kind !== 'person' || !actor.organisation) return null
  if (actor.organisation.id === ownerId) return 'owner' satisfies NdaSide
  return actor.organisation.id === otherId ? ('other' satisfies NdaSide) : null
}

/** Why somebody may not act for their organisation in an NDA; a key under `errors`, or null. */
export function refusalToHandle(actor: Actor): string | null {
  if (actor.kind !== 'person' || !actor.organisation) return 'forbidden'
  const { status, role } = actor.organisation
  if (status === 'suspended') return 'organisationSuspended'
  if (status !== 'verified') return 'organisationNotVerified'
  return role === 'viewer' ? 'viewerReadsOnly' : null
}

/** Why somebody may not bind their organisation: only its owners answer for it. */
export function refusalToBind(actor: Actor): string | null {
  const refusal = refusalToHandle(actor)
  if (refusal) return refusal
  return (actor as Person).organisation?.role === 'owner' ? null : 'ndaOwnersOnly'
}

/** The exits that the actor's side may take from a status, whoever of it has the right to. */
export function exitsFor(actor: Actor, nda: Parties & { status: NdaStatus }): NdaExit[] {
  const side = sideIn(actor, nda)
  if (!side) return []
  const offered = nda.offererId === (side === 'owner' ? nda.ownerId : nda.otherId)
  return ndaExits
    .filter(
      ({ from, by }) => from === nda.status && (by === 'both' || (by === 'offerer') === offered),
    )
    .filter(({ ownersOnly }) => !(ownersOnly ? refusalToBind(actor) : refusalToHandle(actor)))
    .map(({ to }) => to)
}
