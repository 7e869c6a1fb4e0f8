import { z } from 'zod'
import { legalClasses } from '../technologies/technology'

const version = z.coerce.number().int().min(1)
const words = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().min(10).max(4_000))

const reasoned = {
  version,
  /** Codes of the list moderation-reason. */
  reasons: z.array(z.string().max(60)).min(1).max(12),
  words,
}

/** Record of the check that Law 07/2017/QH14, Arts. 9–11 ask for. */
const legalCheck = {
  legalClass: z.enum(legalClasses).optional(),
  legalCriteria: z.array(z.string().max(60)).max(20).default([]),
  legalNote: z.string().trim().max(2_000).optional(),
}

/** The officer that the moderator saw; nothing where there was none. */
const present = z.string().max(100).optional()

/** Form that approves. */
export const ApproveSchema = z.object({ intent: z.literal('approve'), version, ...legalCheck })

/** Form that returns, holds or rejects: one with a button for each. */
export const TurnDownSchema = z.object({
  intent: z.enum(['return', 'hold', 'reject']),
  ...reasoned,
})

/** Forms of the page on which a moderator decides. */
export const DecideSchema = z.discriminatedUnion('intent', [
  ApproveSchema,
  TurnDownSchema,
  z.object({ intent: z.literal('accept'), version }),
  z.object({ intent: z.literal('take'), present }),
  z.object({ intent: z.literal('hand-over'), officerId: z.string().max(100), present }),
])

/** Lists of the queue. */
export const queueViews = ['waiting', 'mine', 'free', 'held', 'changed'] as const

/** Query of the queue; whatever does not parse is left out. */
export const QueueSchema = z.object({
  show: z.enum(queueViews).catch('waiting'),
  kind: z.enum(['technology', 'need']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type QueueFilter = z.output<typeof QueueSchema>
