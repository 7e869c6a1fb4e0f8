import { z } from 'zod'
import { availabilityAnswers } from './availability'

/** The form behind the link: three buttons, and the token that proves for whom it was made. */
export const AvailabilitySchema = z.object({
  token: z.string().max(400),
  answer: z.enum(availabilityAnswers),
})

export type AvailabilityInput = z.output<typeof AvailabilitySchema>
