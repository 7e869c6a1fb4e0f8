import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

/** A request came in or moved on; carries nothing of what was written. */
export const serviceRequestMoved = defineEvent(
  'service-request.taken-step',
  z.object({
    number: z.string(),
    organisationId: z.uuid(),
    providerId: z.uuid().nullable(),
    status: z.string(),
    step: z.string(),
  }),
)
