import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'
import { roomNews } from './room'

/** Something new in the room of a deal. Carries nothing of what was said. */
export const roomChanged = defineEvent(
  'deal-room.changed',
  z.object({
    /** The deal. */
    id: z.uuid(),
    number: z.string(),
    providerId: z.uuid(),
    seekerId: z.uuid(),
    /** The party that acted; null for a guest. */
    side: z.enum(['provider', 'seeker']).nullable(),
    what: z.enum(roomNews),
    /** Its place in the deal's chain. */
    sequence: z.number().int(),
    /** The guest it is about. */
    guestId: z.uuid().optional(),
  }),
)
