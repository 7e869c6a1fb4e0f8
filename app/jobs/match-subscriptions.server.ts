import { listingVisibilityEvents } from '#app/domain/listings/listing-events'
import { matchListing } from '#app/domain/matching/index.server'
import { tellCounterparts, tellOfMatches } from '#app/domain/notifications/index.server'
import { on } from './subscription'

/** Finds the matches of an entry anew whenever it comes into sight, changes or goes out of sight. */
export const matchSubscriptions = [
  on('match.listing', listingVisibilityEvents, async (job, listing, event) => {
    const { kind, id } = listing
    const parts = { db: job.ctx.db, engine: job.services.search, now: job.ctx.now }
    const { added } = await matchListing(parts, kind, id)
    if (listing.imported) return
    const change = String(event.id)
    await tellOfMatches(job, { kind, id }, added.length, change)
    const counterparts = added.map(({ technologyId, needId }) =>
      kind === 'technology' ? needId : technologyId,
    )
    await tellCounterparts(job, { kind, id }, counterparts, change)
  }),
]
