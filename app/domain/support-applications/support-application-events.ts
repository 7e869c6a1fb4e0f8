import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

/** Carries nothing of what the applicant wrote. */
export const supportApplicationSubmitted = defineEvent(
  'support-application.submitted',
  z.object({ id: z.uuid(), number: z.string(), organisationId: z.uuid(), programmeId: z.uuid() }),
)
