import type { Context } from '../context'
import { nothingOpen, type OpenLevels } from '../listings/disclosure'
import { type ListingKind, ownerColumn } from '../listings/listing'
import { isInForce, ndaKeyOf } from './nda'

/** The levels that are open to somebody, and by which agreement. */
export interface Opening extends OpenLevels {
  ndaId: string | null
}

const closed: Opening = { ...nothingOpen, ndaId: null }

/**
 * What agreements and invitations open of a listing to the organisation that the actor acts for: read anew
 * each time, so that it ends with the agreement, with the invitation, with the membership, and while the
 * organisation is not verified or is suspended.
 */
export async function openLevelsOf(
  { db, actor, now }: Pick<Context, 'db' | 'actor' | 'now'>,
  listing: { kind: ListingKind; id: string },
): Promise<Opening> {
  if (actor.kind !== 'person' || actor.organisation?.status !== 'verified') return closed
  const { id } = actor.organisation
  const openKey = ndaKeyOf(listing, id)
  const [nda, invitation] = await Promise.all([
    db.nda.findUnique({ where: { openKey }, select: { id: true, status: true, expiresAt: true } }),
    db.disclosureInvitation.findFirst({
      where: { ...ownerColumn(listing.kind, listing.id), organisationId: id, revokedAt: null },
      select: { id: true },
    }),
  ])
  const inForce = nda && isInForce(nda, now) ? nda.id : null
  return { afterNda: inForce !== null, invited: invitation !== null, ndaId: inForce }
}
