import { z } from 'zod'
import { bilingual } from './bilingual'
import { RulesSchema } from './condition'
import { enterpriseSizes } from './enterprise-size'

/** What a ceiling is counted by. */
export const supportUnits = [
  'contract',
  'year',
  'month',
  'person',
  'course',
  'product',
  'contest',
  'enterprise',
] as const

export type SupportUnit = (typeof supportUnits)[number]

/** Units of which an application may ask for more than one. */
export const countedUnits: readonly SupportUnit[] = [
  'month',
  'person',
  'course',
  'product',
  'contest',
]

/** A whole number of đồng as text, because JSON has no number of that kind. */
const dong = z.string().regex(/^[1-9]\d{0,14}$/, 'programmes.errors.amount')

/** What firms of some sizes get. */
export const SupportLevelSchema = z.object({
  /** Empty: small and medium enterprises of every size (Decree 80/2021/NĐ-CP, Art. 4.3). */
  sizes: z.array(z.enum(enterpriseSizes)).max(3),
  /** Only for firms that women own, that employ many women, or that are social enterprises. */
  favoured: z.boolean(),
  /** Basis points of the cost: 5000 is one half. */
  rate: z.number().int().min(1).max(10_000),
  /** Most support for one unit, in đồng; null where the law names none. */
  ceiling: dong.nullable(),
})

/** Something a programme pays a part or all of. */
export const SupportItemSchema = z.object({
  code: z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'programmes.errors.code'),
  name: bilingual(400),
  source: bilingual(300),
  note: bilingual(600).nullable(),
  unit: z.enum(supportUnits),
  /** Whether the ceiling is there again each year, or once. */
  frequency: z.enum(['yearly', 'once']),
  /** Years in which it is paid at most. */
  maxYears: z.number().int().min(1).max(20).nullable(),
  /** People, courses … of one year at most. */
  maxCount: z.number().int().min(1).max(1_000).nullable(),
  /** By application (Art. 32.3), or by the department's plan (Art. 32.2). */
  way: z.enum(['application', 'plan']),
  levels: z.array(SupportLevelSchema).min(1).max(12),
  rules: RulesSchema,
})

export type SupportLevel = z.output<typeof SupportLevelSchema>
export type SupportItem = z.output<typeof SupportItemSchema>
