import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

const payload = z.object({
  /** The question. */
  id: z.uuid(),
  kind: z.enum(['technology', 'need']),
  listingId: z.uuid(),
  organisationId: z.uuid(),
})

/** Whether an entry is still available is asked: links go to those who may write for its organisation. */
export const availabilityAsked = defineEvent('availability.asked', payload)
/** Nobody answered yet: they are reminded, once. */
export const availabilityReminded = defineEvent('availability.reminded', payload)
/** Nobody answered in time: the entry is hidden, its owner and its officer are told. */
export const availabilitySilent = defineEvent('availability.silent', payload)
