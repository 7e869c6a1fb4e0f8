import { z } from 'zod'

/** What a person may do with their shortlist; `back` is the page they come from. */
export const ShortlistSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.enum(['add', 'remove']),
    technologyId: z.uuid(),
    back: z.string().max(2_000).optional(),
  }),
  z.object({ intent: z.literal('forget') }),
])
