import type { z } from 'zod'
import type { Context } from '#app/domain/context'
import type { Services } from '#app/domain/services'
import type { EventType, StoredEvent } from '#app/platform/events/event'
import type { Queue } from '#app/platform/queue/queue.server'

/** What a handler of events works with besides the event. */
export interface JobArgs {
  ctx: Context
  services: Services
  queue: Queue
}

/** "When X happens do Y": one handler for events of some types. Handlers may run twice and must not mind. */
export interface Subscription {
  /** Names the handler's queue; never changed once in use. */
  name: string
  types: readonly string[]
  /** True: tried for days, because it needs the search engine, which may be away for long. */
  patient?: boolean
  run(args: JobArgs, payload: unknown, event: StoredEvent): Promise<void>
}

/** Declares a handler; its payload is parsed by the event's own schema. */
export function on<Payload extends z.ZodType>(
  name: string,
  types: readonly EventType<string, Payload>[],
  run: (args: JobArgs, payload: z.output<Payload>, event: StoredEvent) => Promise<void>,
  { patient = false }: { patient?: boolean } = {},
): Subscription {
  const byName = new Map(types.map((type) => [type.name, type]))
  return {
    name,
    types: [...byName.keys()],
    patient,
    async run(args, payload, event) {
      const type = byName.get(event.type)
      if (type) await run(args, type.payload.parse(payload), event)
    },
  }
}
