import { matchListing } from '#app/domain/matching/index.server'
import { rebuildIndex } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import type { Database } from '#app/platform/db/client.server'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { needs } from './content/needs'
import { dismissedMatches } from './content/stories/matches'
import { daysBefore, personId } from './identity'
import { listingOfKey } from './listing-keys'
import { needId } from './needs'

/**
 * Finds the matches of the demo's needs by the exchange's own rules, in an index of its own that is thrown
 * away; the serving process fills its index itself. Some have been dismissed.
 */
export async function seedMatches(db: Database, now: Date): Promise<void> {
  const engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  try {
    await rebuildIndex({ db, engine, now })
    for (const seed of needs) await matchListing({ db, engine, now }, 'need', needId(seed.slug))
  } finally {
    await engine.close()
  }
  for (const seed of dismissedMatches) {
    const technologyId = listingOfKey({ technology: seed.technology }).ref.id
    await db.match.updateMany({
      where: { technologyId, needId: needId(seed.need) },
      data: {
        status: 'dismissed',
        dismissedReason: seed.reason,
        dismissedById: personId(seed.by),
        dismissedAt: daysBefore(now, seed.ago),
      },
    })
  }
}
