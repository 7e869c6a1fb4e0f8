import { conflict, forbidden, invalid } from '#app/platform/http/domain-error'
import { organisationIdOf } from '../accounts/actor'
import type { TransactionContext } from '../context'
import type { ListingKind } from '../listings/listing'
import { refusalToAct } from './deal-policy'
import { partiesOf } from './interest'
import { openListing } from './listing-lookup.server'

/**
 * Checks that the actor's organisation may turn to the owner of a public listing.
 * @returns the listing, who acts and for which organisation
 * @throws DomainError not-found, `ownListing`, conflict `listingFrozen`, or why the actor may not act
 */
export async function demandSender(
  { db, actor }: TransactionContext,
  target: { kind: ListingKind; slug: string },
) {
  const listing = await openListing(db, target.kind, target.slug, 'vi')
  const from = organisationIdOf(actor)
  if (actor.kind !== 'person' || !from) throw forbidden()
  if (from === listing.organisationId) throw invalid('ownListing')
  const seeks = partiesOf(listing.kind, from, listing.organisationId).seekerId === from
  const refusal = refusalToAct(actor, seeks ? 'seeker' : 'provider')
  if (refusal) throw forbidden(refusal)
  if (listing.frozen) throw conflict('listingFrozen')
  return { listing, actor, from }
}
