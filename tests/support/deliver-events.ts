import { system } from '#app/domain/accounts/actor'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import type { Services } from '#app/domain/services'
import type { Subscription } from '#app/jobs/subscription'
import { subscriptions } from '#app/jobs/subscriptions.server'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { testDatabase } from './database'
import { testSecret } from './factories/organisations'
import { createRecordingQueue, type QueuedJob } from './recording-queue'

/**
 * Brings every event that was not delivered yet to its handlers, as the worker does, twice over: handlers
 * must not mind.
 * @param parts services that handlers need besides the database, the secret and an empty index
 * @param handlers those that are brought to; all where it is left out
 * @returns the jobs that handlers queued the first time
 */
export async function deliverEvents(
  parts: Partial<Services> = {},
  handlers: readonly Subscription[] = subscriptions,
): Promise<QueuedJob[]> {
  const db = testDatabase()
  const env = { SESSION_SECRET: testSecret, APP_URL: 'http://exchange.test' } as Services['env']
  const search = parts.search ?? new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  const services = { db, env, ...parts, search } as Services
  const events = await db.outboxEvent.findMany({
    where: { dispatchedAt: null },
    orderBy: { id: 'asc' },
  })
  const [queue, again] = [createRecordingQueue(), createRecordingQueue()]
  for (const event of events) {
    for (const subscription of handlers) {
      if (!subscription.types.includes(event.type)) continue
      for (const runQueue of [queue, again]) {
        const ctx = { db, actor: system, now: new Date(), requestId: 'test' }
        await subscription.run({ ctx, services, queue: runQueue }, event.payload, event)
      }
    }
  }
  await db.outboxEvent.updateMany({ data: { dispatchedAt: new Date() } })
  return queue.jobs
}
