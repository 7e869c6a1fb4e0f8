import type { z } from 'zod'
import type { Transaction } from '#app/platform/db/client.server'
import type { EventType } from './event'

/** PostgreSQL channel on which writers of the outbox wake its readers. */
export const outboxChannel = 'outbox'

interface Origin {
  db: Transaction
  requestId: string
}

/**
 * Writes an event in the caller's transaction; everything that follows from it happens after commit.
 * @param origin the transaction context of the use case
 * @param by id of the person behind it, or null
 */
export async function emit<Payload extends z.ZodType>(
  origin: Origin,
  by: string | null,
  type: EventType<string, Payload>,
  payload: z.input<Payload>,
): Promise<void> {
  await origin.db.outboxEvent.create({
    data: {
      type: type.name,
      payload: type.payload.parse(payload) as object,
      actorId: by,
      requestId: origin.requestId,
    },
  })
  await origin.db.$executeRawUnsafe(`NOTIFY ${outboxChannel}`)
}
