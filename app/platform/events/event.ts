import { z } from 'zod'

/** Name and payload schema of a kind of event; modules declare theirs in `<module>-events.ts`. */
export interface EventType<Name extends string = string, Payload extends z.ZodType = z.ZodType> {
  name: Name
  payload: Payload
}

/** Declares a kind of event. */
export function defineEvent<Name extends string, Payload extends z.ZodType>(
  name: Name,
  payload: Payload,
): EventType<Name, Payload> {
  return { name, payload }
}

/** An event as its readers see it. */
export interface StoredEvent {
  id: bigint
  type: string
  payload: unknown
  actorId: string | null
  createdAt: Date
}

/** Payload of an event about one record, which is what most events carry. */
export const recordPayload = z.object({ id: z.uuid() })
