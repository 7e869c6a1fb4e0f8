import { z } from 'zod'
import type { ParameterProblem } from './search-schemas'

const LONGEST = 200

const SuggestParamsSchema = z.object({
  q: z
    .string('is missing')
    .max(LONGEST, `is longer than ${LONGEST} characters`)
    .refine((text) => text.isWellFormed(), 'is no text'),
  lang: z.enum(['vi', 'en'], 'must be vi or en').default('vi'),
})

export type SuggestParams = z.output<typeof SuggestParamsSchema>

/** Reads the parameters of `GET /api/v1/suggest`; unknown ones are ignored. */
export function parseSuggestParams(
  query: URLSearchParams,
): { ok: true; params: SuggestParams } | { ok: false; problems: ParameterProblem[] } {
  const problems: ParameterProblem[] = []
  const input: Record<string, string> = {}
  for (const parameter of Object.keys(SuggestParamsSchema.shape)) {
    const [first, ...more] = query.getAll(parameter)
    if (more.length > 0) problems.push({ parameter, message: 'is given more than once' })
    else if (first !== undefined) input[parameter] = first
  }
  const parsed = SuggestParamsSchema.safeParse(input)
  if (!parsed.success && problems.length === 0) {
    for (const { path, message } of parsed.error.issues) {
      problems.push({ parameter: String(path[0] ?? ''), message })
    }
  }
  return parsed.success && problems.length === 0
    ? { ok: true, params: parsed.data }
    : { ok: false, problems }
}
