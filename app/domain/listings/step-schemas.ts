import { z } from 'zod'
import { version } from './form-fields'

/** Forms by which an organisation moves its entry on. */
export const StepSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('submit'), version }),
  z.object({ intent: z.literal('takeBack'), version }),
  z.object({ intent: z.literal('renew'), version }),
  z.object({ intent: z.literal('reopen'), version }),
  z.object({
    intent: z.literal('withdraw'),
    version,
    /** Code of the list withdrawal-reason. */
    reason: z.string().max(60),
    words: z.string().trim().max(1_000).optional(),
  }),
])

export type StepInput = z.output<typeof StepSchema>

/** What the page says once a step is done: keys of the notices. */
export const stepNotices = {
  submit: 'listingSubmitted',
  takeBack: 'listingTakenBack',
  renew: 'listingRenewed',
  reopen: 'listingReopened',
  withdraw: 'listingWithdrawn',
} as const satisfies Record<StepInput['intent'], string>
