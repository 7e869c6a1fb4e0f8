import { z } from 'zod'

/** How long somebody may be acted for, in minutes. */
export const actingMinutes = [15, 30, 60] as const

/** The form by which a member of staff begins to act for a member of an organisation. */
export const StartActingSchema = z.object({
  organisationId: z.uuid(),
  userId: z.string().min(1).max(100),
  purpose: z.string().trim().min(10).max(500),
  minutes: z.coerce.number().pipe(z.literal([...actingMinutes])),
  formKey: z.string().max(100).optional(),
})

export type StartActingInput = z.output<typeof StartActingSchema>
