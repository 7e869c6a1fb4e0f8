import { z } from 'zod'
import type { Database } from '#app/platform/db/client.server'
import { defineJob, type JobType, type Queue } from '#app/platform/queue/queue.server'
import type { Subscription } from './subscription'

const delivery = z.object({ eventId: z.string() })

/** Three days of a try a minute. */
const patience = { retries: 4_320, longestPause: 60 } as const

/** The job that brings an event to one handler. */
export function deliveryTo(subscription: Subscription): JobType<typeof delivery> {
  const name = `on.${subscription.name}`
  return defineJob({ name, data: delivery, ...(subscription.patient ? patience : {}) })
}

/**
 * Queues a job per event and interested handler, and marks the events. Several workers may call it at once.
 * @returns how many events were dispatched; call again while it is not 0
 */
export function dispatchOutbox(
  db: Database,
  queue: Queue,
  subscriptions: readonly Subscription[],
  now: Date,
): Promise<number> {
  return db.$transaction(
    async (tx) => {
      const events = await tx.$queryRaw<{ id: bigint; type: string }[]>`
        SELECT id, type FROM outbox_event WHERE "dispatchedAt" IS NULL
        ORDER BY id LIMIT 200 FOR UPDATE SKIP LOCKED`
      for (const subscription of subscriptions) {
        const own = events.filter(({ type }) => subscription.types.includes(type))
        await queue.sendAll(
          deliveryTo(subscription),
          own.map(({ id }) => ({ eventId: String(id) })),
        )
      }
      const ids = events.map(({ id }) => id)
      await tx.outboxEvent.updateMany({
        where: { id: { in: ids } },
        data: { dispatchedAt: now },
      })
      return events.length
    },
    { timeout: 30_000 },
  )
}
