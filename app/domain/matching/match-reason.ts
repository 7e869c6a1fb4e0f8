import { z } from 'zod'

/**
 * Why a technology suits a need: one entry per field that speaks for it, with the points it brings.
 * `params` hold codes and words; texts are made of them in the reader's language.
 */
export const MatchReasonSchema = z.discriminatedUnion('code', [
  reason('words', {
    words: z.array(z.string()),
    /** The same from the English half of a bilingual entry. */
    english: z.array(z.string()).default([]),
  }),
  /** Close in meaning, from 0 to 1, as the embedder sees it. */
  reason('meaning', { closeness: z.number() }),
  reason('field', { field: z.string(), exact: z.boolean() }),
  reason('readiness', { trl: z.number(), wanted: z.number() }),
  reason('budget', { price: z.number(), budget: z.number() }),
  reason('transfer', { forms: z.array(z.string()) }),
  reason('place', { place: z.string() }),
  reason('priority', { priorities: z.array(z.string()) }),
  reason('fresh', {}),
  /** How the supplier answers interests; lowers the match where it left more than half of them. */
  reason('reply', { answered: z.number(), counted: z.number() }),
  /** Lowered, because people turned such entries down; codes of match-dismiss-reason. */
  reason('feedback', { codes: z.array(z.string()) }),
  /** Put together by the department's staff. */
  reason('staff', {}),
])

export type MatchReason = z.output<typeof MatchReasonSchema>
export type MatchReasonCode = MatchReason['code']

/** Stored reasons as read from the database; rows of an older form are left out. */
export function parseReasons(stored: unknown): MatchReason[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((each) => {
    const parsed = MatchReasonSchema.safeParse(each)
    return parsed.success ? [parsed.data] : []
  })
}

function reason<const Code extends string, Shape extends z.ZodRawShape>(code: Code, shape: Shape) {
  return z.object({ code: z.literal(code), points: z.number(), params: z.object(shape) })
}
