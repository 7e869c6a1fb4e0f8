import { z } from 'zod'
import { currencyCodes } from '#app/locales/currencies'
import { readAmount } from '../deals/amount'
import { useStates } from './follow-up'

const words = z.string().trim().max(2_000).optional()

/** The questionnaire; only the first question has to be answered. */
export const FollowUpSchema = z
  .object({
    /** Proves that the answer comes by the link; staff have none. */
    token: z.string().max(300).optional(),
    useState: z.enum(useStates),
    output: words,
    revenue: z.string().trim().max(60).optional(),
    revenueCurrency: z.enum(currencyCodes).default('VND'),
    jobs: z.coerce.number().int().min(0).max(1_000_000).optional(),
    problems: words,
  })
  .transform((input, ctx) => {
    const read = input.revenue ? readAmount(input.revenue, input.revenueCurrency) : { amount: null }
    if ('amount' in read) return { ...input, revenue: read.amount }
    ctx.addIssue({ code: 'custom', message: read.problem, path: ['revenue'] })
    return z.NEVER
  })

export type FollowUpInput = z.output<typeof FollowUpSchema>
