import { tellOfFinds } from '#app/domain/notifications/index.server'
import { readDigest, stopToken } from '#app/domain/saved-searches/index.server'
import { searchFindsReady } from '#app/domain/saved-searches/saved-search-events'
import { on } from './subscription'

/** Messages about what is new in saved searches. */
export const savedSearchSubscriptions = [
  on('tell.search-finds', [searchFindsReady], async (job, finds, event) => {
    const digest = await readDigest(job.ctx, job.services.search, finds)
    if (!digest) return
    const secret = job.services.env.SESSION_SECRET
    await tellOfFinds(job, {
      userId: digest.userId,
      eventId: String(event.id),
      stop: stopToken(
        secret,
        digest.searches.map(({ id }) => id),
      ),
      searches: digest.searches.map(({ id, ...search }) => ({
        ...search,
        stop: stopToken(secret, [id]),
      })),
    })
  }),
]
