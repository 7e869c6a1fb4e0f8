import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

/** A project moved on; carries nothing of what was written. */
export const incubationMoved = defineEvent(
  'incubation.taken-step',
  z.object({
    id: z.uuid(),
    number: z.string(),
    organisationId: z.uuid(),
    step: z.string(),
    /** The mentor that the step is about, by their entry of the directory. */
    providerId: z.uuid().nullable(),
  }),
)

/** A demo day was published, changed or cancelled. */
export const demoDayMoved = defineEvent(
  'demo-day.taken-step',
  z.object({ id: z.uuid(), slug: z.string(), step: z.enum(['published', 'changed', 'cancelled']) }),
)
