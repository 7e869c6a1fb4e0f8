import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

const payload = z.object({
  /** The questionnaire. */
  id: z.uuid(),
  dealId: z.uuid(),
  number: z.string(),
  /** Who uses the technology, and is asked. */
  seekerId: z.uuid(),
})

/** A questionnaire is due: its link goes to the seeker. */
export const followUpDue = defineEvent('follow-up.due', payload)
/** It was not answered: the seeker is reminded, once. */
export const followUpReminded = defineEvent('follow-up.reminded', payload)
