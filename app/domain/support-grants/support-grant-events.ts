import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

/** A grant went on. Carries no sum and nothing that anybody wrote. */
export const supportGrantMoved = defineEvent(
  'support-grant.moved',
  z.object({
    id: z.uuid(),
    number: z.string(),
    organisationId: z.uuid(),
    step: z.string(),
    to: z.string(),
  }),
)
