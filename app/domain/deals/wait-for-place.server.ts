import { conflict, forbidden, invalid } from '#app/platform/http/domain-error'
import { organisationIdOf } from '../accounts/actor'
import { type Context, transact } from '../context'
import type { ListingKind } from '../listings/listing'
import { refusalToAct } from './deal-policy'
import { openKeyOf, partiesOf } from './interest'
import { openListing } from './listing-lookup.server'
import { talksRoom } from './parallel-talks.server'

/**
 * Puts the actor's organisation in the queue of a listing whose owner talks with as many others as it may.
 * Asked again, it keeps its place.
 * @throws DomainError not-found, `ownListing`, why the actor may not act, or conflict `listingFrozen`, or `placeIsFree`
 * where there is nothing to wait for
 */
export function waitForPlace(
  ctx: Context,
  target: { kind: ListingKind; slug: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const listing = await openListing(tx.db, target.kind, target.slug, 'vi')
    const { actor } = tx
    const from = organisationIdOf(actor)
    if (actor.kind !== 'person' || !from) throw forbidden()
    if (from === listing.organisationId) throw invalid('ownListing')
    const seeks = partiesOf(listing.kind, from, listing.organisationId).seekerId === from
    const refusal = refusalToAct(actor, seeks ? 'seeker' : 'provider')
    if (refusal) throw forbidden(refusal)
    if (listing.frozen) throw conflict('listingFrozen')
    const room = await talksRoom(tx.db, tx.now, from, listing)
    if (room.refusal !== 'listingTalksFull') throw conflict('placeIsFree')
    await tx.db.interestPlace.createMany({
      data: {
        organisationId: from,
        ...(listing.kind === 'technology' ? { technologyId: listing.id } : { needId: listing.id }),
        userId: actor.userId,
        placeKey: openKeyOf(from, listing),
        createdAt: tx.now,
      },
      skipDuplicates: true,
    })
  })
}
