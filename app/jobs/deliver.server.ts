import { system } from '#app/domain/accounts/actor'
import type { Services } from '#app/domain/services'
import type { Queue } from '#app/platform/queue/queue.server'
import type { Subscription } from './subscription'

/** Runs one handler on one event, as the exchange itself. An event that is gone is left alone. */
export async function deliver(
  services: Services,
  queue: Queue,
  subscription: Subscription,
  eventId: bigint,
): Promise<void> {
  const event = await services.db.outboxEvent.findUnique({ where: { id: eventId } })
  if (!event) return
  const ctx = {
    db: services.db,
    actor: system,
    now: new Date(),
    requestId: event.requestId ?? `event-${eventId}`,
  }
  await subscription.run({ ctx, services, queue }, event.payload, event)
}
