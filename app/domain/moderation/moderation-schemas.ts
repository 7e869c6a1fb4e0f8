import { z } from 'zod'
import { legalClasses } from '../technologies/technology'

const version = z.coerce.number().int().min(1)
const words = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().min(10).max(4_000))

/** Codes of the list moderation-reason. */
const reasons = z.array(z.string().max(60)).min(1).max(12)

/** Points by category; whether they are whole says the rubric of the day. */
const scores = z.record(z.string().max(60), z.coerce.number().int().min(0).max(100)).optional()

/** Record of the check that Law 07/2017/QH14, Arts. 9–11 ask for. */
const legalCheck = {
  legalClass: z.enum(legalClasses).optional(),
  legalCriteria: z.array(z.string().max(60)).max(40).default([]),
  annexItems: z.array(z.uuid()).max(20).default([]),
  legalNote: z.string().trim().max(2_000).optional(),
  green: z.boolean().default(false),
  highTech: z.boolean().default(false),
}

/** The officer that the moderator saw; nothing where there was none. */
const present = z.string().max(100).optional()

/** The decision that publishes. */
export const ApproveSchema = z.object({
  intent: z.literal('approve'),
  version,
  scores,
  ...legalCheck,
})

/** The decisions that do not: each has a button of the same form. */
export const TurnDownSchema = z.object({
  intent: z.enum(['return', 'hold', 'reject']),
  version,
  scores,
  reasons,
  words,
  ...legalCheck,
})

/** Forms of the page on which a moderator decides. */
export const DecideSchema = z.discriminatedUnion('intent', [
  ApproveSchema,
  TurnDownSchema,
  z.object({ intent: z.literal('accept'), version }),
  z.object({ intent: z.literal('take'), present }),
  z.object({ intent: z.literal('hand-over'), officerId: z.string().max(100), present }),
])

/** An entry of the queue as its box sends it: kind, id and the version that was seen. */
const ticked = z
  .string()
  .regex(/^(technology|need):[0-9a-f-]{36}:\d{1,9}$/)
  .transform((text) => {
    const [kind, id = '', seen] = text.split(':')
    return { kind: kind as 'technology' | 'need', id, version: Number(seen) }
  })

const entries = z.array(ticked).min(1).max(100)

/** Forms of the queue. */
export const QueueFormSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('assign'), entries, officerId: z.string().min(1).max(100) }),
  z.object({ intent: z.enum(['hold', 'return']), entries, reasons, words }),
  z.object({ intent: z.literal('undo'), batch: z.uuid() }),
])

/** Lists of the queue. */
export const queueViews = ['waiting', 'late', 'mine', 'free', 'second', 'held', 'changed'] as const

/** Query of the queue; whatever does not parse is left out. */
export const QueueSchema = z.object({
  show: z.enum(queueViews).catch('waiting'),
  kind: z.enum(['technology', 'need']).optional().catch(undefined),
  /** Code of an administrative unit. */
  place: z.string().min(1).max(20).optional().catch(undefined),
  officer: z.string().min(1).max(100).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type QueueFilter = z.output<typeof QueueSchema>

/** The filter as a query, without what is as usual. */
export function queueQuery({ show, kind, place, officer }: QueueFilter): string {
  const query = new URLSearchParams()
  if (show !== 'waiting') query.set('show', show)
  if (kind) query.set('kind', kind)
  if (place) query.set('place', place)
  if (officer) query.set('officer', officer)
  return query.toString()
}

/** The same with the list always named: by it an entry knows the list that it was opened from. */
export function queueContext(filter: QueueFilter): string {
  const query = new URLSearchParams(queueQuery(filter))
  query.set('show', filter.show)
  return query.toString()
}
