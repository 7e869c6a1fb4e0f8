import { z } from 'zod'
import { currencyCodes } from '#app/locales/currencies'
import { readAmount } from './amount'

const code = z.string().trim().min(1).max(60)

/** Form of an expression of interest. */
export const InterestSchema = z
  .object({
    purpose: z.string().trim().min(20).max(2_000),
    readiness: code,
    timing: code,
    priorRelation: code,
    budget: z.string().trim().max(60).optional(),
    currency: z.enum(currencyCodes).default('VND'),
    formKey: z.string().max(100).optional(),
  })
  .transform(({ budget, formKey: _, ...rest }, ctx) => {
    if (budget === undefined) return { ...rest, budgetMax: null }
    const read = readAmount(budget, rest.currency)
    if ('amount' in read) return { ...rest, budgetMax: read.amount }
    ctx.addIssue({ code: 'custom', message: read.problem, path: ['budget'] })
    return z.NEVER
  })

/** The answers to an interest, told apart by the button that sends them. */
export const AnswerInterestSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('accept') }),
  z.object({
    intent: z.literal('decline'),
    reasonCode: code,
    reason: z.string().trim().min(3).max(1_000),
  }),
  z.object({
    intent: z.literal('withdraw'),
    reason: z.string().trim().max(1_000).optional(),
  }),
])

export type InterestInput = z.output<typeof InterestSchema>
export type DeclineInterestInput = { reasonCode: string; reason: string }
