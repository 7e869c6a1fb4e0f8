import { outboxChannel } from '#app/platform/events/emit.server'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { stripeEventReceived } from './payments-events'
import type { EventPointer } from './stripe-events'

/**
 * Takes an event in: one row for its id, and the event by which a job follows, in one statement. The same id
 * again changes nothing. Once this returns, nothing of it can be lost.
 */
export async function receiveStripeEvent(
  { db, requestId, now }: Context,
  pointer: EventPointer,
): Promise<void> {
  const { id, type, objectId, paymentIntentId, createdAt } = pointer
  const paymentId = isUuid(pointer.paymentHint ?? undefined) ? pointer.paymentHint : null
  const payload = JSON.stringify(stripeEventReceived.payload.parse({ id }))
  await db.$queryRaw`
    WITH taken AS (
      INSERT INTO stripe_event
        (id, type, "objectId", "paymentIntentId", "paymentId", "createdAt", "receivedAt")
      VALUES (${id}, ${type}, ${objectId}, ${paymentIntentId}, ${paymentId}::uuid, ${createdAt}, ${now})
      ON CONFLICT (id) DO NOTHING RETURNING id
    ), told AS (
      INSERT INTO outbox_event (type, payload, "requestId")
      SELECT ${stripeEventReceived.name}, ${payload}::jsonb, ${requestId} FROM taken RETURNING id
    )
    SELECT pg_notify(${outboxChannel}, '')::text FROM told`
}
