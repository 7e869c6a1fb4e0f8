import { conflict } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import type { ListingKind } from '../listings/listing'
import { demandSender } from './demand-sender.server'
import { openKeyOf } from './interest'
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
    const { listing, actor, from } = await demandSender(tx, target)
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
