import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

const payload = z.object({
  dealId: z.uuid(),
  number: z.string(),
  providerId: z.uuid(),
  seekerId: z.uuid(),
  side: z.enum(['provider', 'seeker']).nullable(),
  status: z.enum([
    'submitted',
    'incomplete',
    'needs_changes',
    'registered',
    'refused',
    'withdrawn',
  ]),
})

/** The registrant sent a dossier in, or took it back. */
export const registrationSubmitted = defineEvent('registration.submitted', payload)
export const registrationWithdrawn = defineEvent('registration.withdrawn', payload)
/** The authority answered; its reason stays on the page. */
export const registrationAnswered = defineEvent('registration.answered', payload)
