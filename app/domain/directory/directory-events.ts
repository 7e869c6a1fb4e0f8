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

/** Somebody else of the staff answers for a request, whose officer left. */
export const serviceRequestHanded = defineEvent(
  'service-request.handed',
  z.object({ number: z.string(), officerId: z.string() }),
)
