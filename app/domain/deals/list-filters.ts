import { z } from 'zod'
import { stageNames } from './deal-stages'

/** Entries on one page of a list. */
export const perPage = 20

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

/** Query of the lists of deals; `state` gathers stages. */
export const DealFilterSchema = z.object({
  state: z.enum(['open', 'ended']).optional().catch(undefined),
  stage: z.enum(stageNames).optional().catch(undefined),
  side: z.enum(['provider', 'seeker']).optional().catch(undefined),
  q: z.string().trim().max(120).optional().catch(undefined),
  page,
})

export type QuestionFilter = z.output<typeof QuestionFilterSchema>
export type InterestFilter = z.output<typeof InterestFilterSchema>
export type DealFilter = z.output<typeof DealFilterSchema>

/** True where a list of deals shows a part of them only. */
export function isFiltered({ page: _, ...conditions }: DealFilter): boolean {
  return Object.values(conditions).some((condition) => condition !== undefined)
}

/** Parses the query of an address. */
export function readFilter<Schema extends z.ZodType>(schema: Schema, url: URL): z.output<Schema> {
  const given = [...url.searchParams].filter(([, value]) => value !== '')
  return schema.parse(Object.fromEntries(given))
}

/** One page of a list, with the number of all entries and of pages. */
export interface ListPage<Item> {
  items: Item[]
  total: number
  page: number
  pages: number
}

/** The part of a list that a page shows, as Prisma takes it. */
export function pageWindow(page: number): { skip: number; take: number } {
  return { skip: (page - 1) * perPage, take: perPage }
}

/** How many pages so many entries fill; an empty list has one. */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / perPage))
}
