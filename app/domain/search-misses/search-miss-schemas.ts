import { z } from 'zod'
import { missKinds, missOutcomes } from './search-miss'

/** Days that the list may look back. */
export const missPeriods = [7, 30] as const

/** Query of the list of searches without a result. */
export const MissFilterSchema = z.object({
  days: z.coerce
    .number()
    .pipe(z.union([z.literal(7), z.literal(30)]))
    .catch(7),
  state: z.enum(['open', 'handled']).catch('open'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type MissFilter = z.output<typeof MissFilterSchema>

/** What staff did about a search without a result. */
export const MissReviewSchema = z.object({
  query: z.string().min(1).max(400),
  kind: z.enum(missKinds),
  lang: z.enum(['vi', 'en']),
  outcome: z.enum(missOutcomes),
  note: z.string().trim().max(1_000).default(''),
  formKey: z.string().max(100).optional(),
})

export type MissReviewInput = z.output<typeof MissReviewSchema>
