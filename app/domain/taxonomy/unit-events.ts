import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

/** What is known of which unit came out of which has changed, or begins to hold. */
export const unitsSucceeded = defineEvent(
  'taxonomy.units-succeeded',
  z.object({ predecessorCode: z.string(), successorCode: z.string() }),
)
