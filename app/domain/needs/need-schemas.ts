import { z } from 'zod'
import { currencyCodes } from '#app/locales/currencies'
import {
  code,
  codes,
  day,
  decimal,
  keywords,
  line,
  paragraphs,
  readSum,
  rows,
  title,
  version,
} from '../listings/form-fields'
import { needKinds, targetComparisons } from './need'

/** Form that starts a need. */
export const NewNeedSchema = z.object({
  kind: z.enum(needKinds),
  title,
  fieldCode: code.optional(),
  formKey: z.string().max(100).optional(),
})

/** The problem and what its solution should reach, in Vietnamese. */
export const NeedCardSchema = z.object({
  version,
  kind: z.enum(needKinds),
  title,
  fieldCode: code.optional(),
  priorityCodes: codes,
  greenTag: z.boolean().default(false),
  anonymous: z.boolean().default(false),
  summary: line(300),
  currentState: paragraphs(4_000),
  goal: paragraphs(4_000),
  keywords,
})

/** Measured targets, and how ready a solution has to be. */
export const NeedTargetsSchema = z.object({
  version,
  targets: rows(
    {
      id: z.uuid().optional(),
      metric: line(200),
      comparison: z.enum(targetComparisons).optional(),
      value: decimal.optional(),
      unit: line(40),
    },
    ['metric', 'comparison', 'value', 'unit'],
    { most: 10, ignored: ['id', 'comparison'] },
  ),
  trlMin: z.coerce.number().int().min(1).max(9).optional(),
})

/** What a solution has to live with, what was tried, and what is not wanted. */
export const NeedConstraintsSchema = z.object({
  version,
  constraints: paragraphs(4_000),
  triedBefore: paragraphs(4_000),
  notWanted: paragraphs(4_000),
})

/** Money, time, and how the asker will tell that the need is met. Sums are minor units once read. */
export const NeedBudgetSchema = z
  .object({
    version,
    budgetMin: z.string().max(60).optional(),
    budgetMax: z.string().max(60).optional(),
    budgetCurrency: z.enum(currencyCodes).default('VND'),
    resultShare: line(500),
    transferForms: codes,
    deadline: day,
    acceptanceTest: paragraphs(2_000),
  })
  .transform((form, check) => {
    const lower = readSum(form.budgetMin, form.budgetCurrency, check, 'budgetMin')
    const upper = readSum(form.budgetMax, form.budgetCurrency, check, 'budgetMax')
    if (lower !== null && upper !== null && upper < lower) {
      const message = 'needs.errors.budgetOrder'
      check.addIssue({ code: 'custom', path: ['budgetMax'], message })
    }
    return { ...form, budgetMin: lower, budgetMax: upper }
  })

/** The same in English; targets are named by their ids. */
export const NeedEnglishSchema = z.object({
  version,
  title: z.string().trim().max(120).default(''),
  summary: line(300),
  currentState: paragraphs(4_000),
  goal: paragraphs(4_000),
  constraints: paragraphs(4_000),
  triedBefore: paragraphs(4_000),
  notWanted: paragraphs(4_000),
  acceptanceTest: paragraphs(2_000),
  keywords,
  targets: z
    .array(z.object({ id: z.uuid(), metricEn: line(200) }))
    .max(10)
    .default([]),
})
