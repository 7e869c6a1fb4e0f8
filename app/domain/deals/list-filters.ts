import { z } from 'zod'
import { stageNames } from './deal-stages'

// A query parameter that makes no sense counts as not given: a link that people pass on never breaks.
const page = z.coerce.number().int().min(1).max(10_000).catch(1)
const box = z.enum(['received', 'sent']).catch('received')

/** Query of the list of questions. */
export const QuestionFilterSchema = z.object({
  box,
  state: z.enum(['open', 'answered']).optional().catch(undefined),
  kind: z.enum(['question', 'callback']).optional().catch(undefined),
  page,
})

/** Query of the list of interests. */
export const InterestFilterSchema = z.object({
  box,
  status: z.enum(['pending', 'accepted', 'declined', 'withdrawn']).optional().catch(undefined),
  page,
})

/** Query of the staff's list of interests that wait. */
export const InterestDeskSchema = z.object({
  show: z.enum(['late', 'waiting', 'mine']).catch('late'),
  page,
})

/** Query of the lists of deals; `state` gathers stages. */
export const DealFilterSchema = z.object({
  state: z.enum(['open', 'ended']).optional().catch(undefined),
  stage: z.enum(stageNames).optional().catch(undefined),
  side: z.enum(['provider', 'seeker']).optional().catch(undefined),
  /** For staff: deals they answer for themselves, or nobody does. */
  officer: z.enum(['me', 'none']).optional().catch(undefined),
  q: z.string().trim().max(120).optional().catch(undefined),
  page,
})

export type QuestionFilter = z.output<typeof QuestionFilterSchema>
export type InterestFilter = z.output<typeof InterestFilterSchema>
export type InterestDesk = z.output<typeof InterestDeskSchema>
export type DealFilter = z.output<typeof DealFilterSchema>

/** True where a list of deals shows a part of them only. */
export function isFiltered({ page: _, ...conditions }: DealFilter): boolean {
  return Object.values(conditions).some((condition) => condition !== undefined)
}
