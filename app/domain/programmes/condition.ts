import { z } from 'zod'
import { bilingual } from './bilingual'
import { factNames } from './firm-facts'

const code = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'programmes.errors.code')

const worded = {
  label: bilingual(400),
  /** Article and clause, or the decision, that the condition comes from. */
  source: bilingual(300),
}

/** One condition on a firm. The language is closed: data of one of four kinds, never code. */
export const ConditionSchema = z.discriminatedUnion('kind', [
  /** The fact has at least one of the values. */
  z.object({
    kind: z.literal('any-of'),
    fact: z.enum(factNames),
    values: z.array(code).min(1).max(60),
    ...worded,
  }),
  /** The fact has none of the values. */
  z.object({
    kind: z.literal('none-of'),
    fact: z.enum(factNames),
    values: z.array(code).min(1).max(60),
    ...worded,
  }),
  /** At most so many years have passed since the first registration. */
  z.object({
    kind: z.literal('age-at-most'),
    years: z.number().int().min(1).max(100),
    ...worded,
  }),
  /** Only the department or its council can say. */
  z.object({ kind: z.literal('decided'), ...worded }),
])

/** Conditions that stand for each other: one of them is enough. */
export const ClauseSchema = z.object({ anyOf: z.array(ConditionSchema).min(1).max(12) })

/** All clauses must hold. */
export const RulesSchema = z.array(ClauseSchema).max(30)

export type Condition = z.output<typeof ConditionSchema>
export type Rules = z.output<typeof RulesSchema>
