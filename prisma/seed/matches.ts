import { matchListing } from '#app/domain/matching/index.server'
import { rebuildIndex } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import type { Database } from '#app/platform/db/client.server'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { needs } from './content/needs'
import { dismissedMatches } from './content/stories/matches'
import { daysBefore, personId } from './identity'
import { listingOfKey } from './listing-keys'
import { aboutMatches } from './messages/about-listings'
import type { Message } from './messages/message'
import { needId } from './needs'
import { tell } from './notifications'

/**
 * Finds the matches of the demo's needs by the exchange's own rules, in an index of its own that is thrown
 * away; the serving process fills its index itself. Owners are told, and some matches have been dismissed.
 */
export async function seedMatches(db: Database, now: Date): Promise<void> {
  const engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  const told: Message[] = []
  try {
    await rebuildIndex({ db, engine, now })
    for (const seed of needs) {
      const { added } = await matchListing({ db, engine, now }, 'need', needId(seed.slug))
      if (added.length > 0) told.push(aboutMatches(seed, added.length))
    }
  } finally {
    await engine.close()
  }
  await tell(db, told, now)
  await dismiss(db, now)
}

async function dismiss(db: Database, now: Date): Promise<void> {
  for (const seed of dismissedMatches) {
    const technologyId = listingOfKey({ technology: seed.technology }).ref.id
    await db.match.updateMany({
      where: { technologyId, needId: needId(seed.need) },
      data: {
        status: 'dismissed',
        dismissedSide: seed.side,
        dismissedReason: seed.reason,
        dismissedById: personId(seed.by),
        dismissedAt: daysBefore(now, seed.ago),
      },
    })
  }
}
