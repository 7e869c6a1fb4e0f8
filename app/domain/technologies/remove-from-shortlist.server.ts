import type { Context } from '../context'
import { visibleListing } from '../listings/visible-listing'
import { asPerson } from '../organisations/acting'

/** Takes a technology off the person's shortlist; one that is not on it changes nothing. */
export async function removeFromShortlist(
  { db, actor }: Context,
  technologyId: string,
): Promise<void> {
  await db.shortlistItem.deleteMany({ where: { userId: asPerson(actor).userId, technologyId } })
}

/** Takes off the person's shortlist what nobody may see any more. */
export async function forgetHiddenShortlisted({ db, actor }: Context): Promise<void> {
  await db.shortlistItem.deleteMany({
    where: { userId: asPerson(actor).userId, NOT: { technology: visibleListing } },
  })
}
