import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

/** A step was taken in a request for an opinion. */
export const opinionMoved = defineEvent(
  'opinion.taken-step',
  z.object({
    number: z.string(),
    step: z.enum(['ask', 'note', 'answer', 'attach', 'withdraw']),
    kind: z.enum(['technology', 'need']),
    listingId: z.uuid(),
    providerId: z.uuid(),
    requestedById: z.string(),
  }),
)
