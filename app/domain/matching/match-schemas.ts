import { z } from 'zod'

/** Query of the lists of matches; what is held is for staff. */
export const MatchFilterSchema = z.object({
  status: z.enum(['suggested', 'dismissed']).catch('suggested'),
  q: z.string().trim().max(120).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export const StaffMatchFilterSchema = MatchFilterSchema.extend({
  status: z.enum(['held', 'suggested', 'dismissed']).catch('suggested'),
})

export type MatchFilter = z.output<typeof StaffMatchFilterSchema>

const note = z.string().trim().max(1_000).default('')
const matchId = z.uuid()

const dismiss = z.object({
  intent: z.literal('dismiss'),
  matchId,
  reasonCode: z.string().trim().min(1).max(60),
  note,
})
const restore = z.object({ intent: z.literal('restore'), matchId })

/** The forms beside a match, told apart by the button that sends them. */
export const MatchFormSchema = z.discriminatedUnion('intent', [dismiss, restore])

/** Those that staff have besides. */
export const StaffMatchFormSchema = z.discriminatedUnion('intent', [
  dismiss,
  restore,
  z.object({ intent: z.literal('pin'), matchId }),
  z.object({ intent: z.literal('unpin'), matchId }),
  z.object({ intent: z.literal('introduce'), matchId, note }),
  z.object({
    intent: z.literal('release'),
    /** One id, or those of a page, joined by commas. */
    matchIds: z
      .string()
      .max(4_000)
      .transform((ids) => ids.split(','))
      .pipe(z.array(matchId).min(1).max(100)),
  }),
])

export type MatchFormInput = z.output<typeof MatchFormSchema>
export type StaffMatchFormInput = z.output<typeof StaffMatchFormSchema>

const entry = z.string().trim().min(1).max(500)

/** Two entries that staff put together: each by its code, its id or its address. */
export const MakeMatchSchema = z.object({
  technology: entry,
  need: entry,
  note,
  formKey: z.string().max(100).optional(),
})

export type MakeMatchInput = z.output<typeof MakeMatchSchema>
