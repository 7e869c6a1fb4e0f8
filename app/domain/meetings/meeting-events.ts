import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

/** A slot was proposed, moved or called off: both sides are told, with the entry for their calendars. */
export const meetingChanged = defineEvent(
  'meeting.changed',
  z.object({ id: z.uuid(), what: z.enum(['proposed', 'moved', 'cancelled', 'agreed']) }),
)
/** One side answered: the officer who proposed it is told. */
export const meetingAnswered = defineEvent(
  'meeting.answered',
  z.object({ id: z.uuid(), provider: z.boolean() }),
)
