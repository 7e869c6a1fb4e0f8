import { z } from 'zod'

/** Query of the lists of matches. */
export const MatchFilterSchema = z.object({
  status: z.enum(['suggested', 'dismissed']).catch('suggested'),
  q: z.string().trim().max(120).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type MatchFilter = z.output<typeof MatchFilterSchema>

/** The forms beside a match, told apart by the button that sends them. */
export const MatchFormSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('dismiss'),
    matchId: z.uuid(),
    reasonCode: z.string().trim().min(1).max(60),
  }),
  z.object({ intent: z.literal('restore'), matchId: z.uuid() }),
])

export type MatchFormInput = z.output<typeof MatchFormSchema>
