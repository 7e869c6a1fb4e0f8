import { z } from 'zod'
import type { Criterion } from './programme'

const words = (longest: number) => z.string().trim().normalize('NFC').min(1).max(longest)
const days = z.coerce.number().int().min(1).max(365)

/** Form of how applications of a programme are examined: clocks, and what a council scores. */
export const ReviewSchema = z.object({
  version: z.coerce.number().int().optional(),
  receipt: days,
  screening: days,
  council: days,
  decision: days,
  criteria: z
    .array(
      z.object({
        code: z
          .string()
          .trim()
          .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'programmes.errors.code'),
        nameVi: words(400),
        nameEn: words(400),
        sourceVi: words(300),
        sourceEn: words(300),
        most: z.coerce.number().int().min(1).max(100),
      }),
    )
    .max(20)
    .default([]),
})

/** Clocks and criteria as their form gives them. */
export function reviewOf(form: z.output<typeof ReviewSchema>) {
  const { receipt, screening, council, decision } = form
  return {
    clocks: { receipt, screening, council, decision },
    criteria: form.criteria.map(
      ({ code, most, ...row }): Criterion => ({
        code,
        most,
        name: { vi: row.nameVi, en: row.nameEn },
        source: { vi: row.sourceVi, en: row.sourceEn },
      }),
    ),
  }
}
