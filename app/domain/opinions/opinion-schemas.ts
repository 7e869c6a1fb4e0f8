import { z } from 'zod'
import { disclosureLevels } from '../listings/disclosure'
import { opinionConclusions } from './opinion'

const words = (most: number) =>
  z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(10).max(most))

const version = z.coerce.number().int().min(1)

/** Form that asks an expert about an entry. */
export const AskOpinionSchema = z.object({
  /** Id of an expert of the directory. */
  expert: z.uuid(),
  /** The investment project that is appraised, where there is one. */
  project: z.string().trim().max(300).optional(),
  question: words(4_000),
})

/** Who may read a result: a level of disclosure, or staff, the expert and the owner only. */
export const resultReaders = ['closed', ...disclosureLevels] as const

/** Forms of the page of a request. */
export const OpinionStepSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('note'),
    version,
    /** Code of opinion-state. */
    state: z.string().min(1).max(60),
    words: words(4_000),
  }),
  z.object({
    intent: z.literal('answer'),
    version,
    conclusion: z.enum(opinionConclusions),
    words: words(10_000),
  }),
  z.object({ intent: z.literal('attach'), version, readers: z.enum(resultReaders) }),
  z.object({ intent: z.literal('withdraw'), version, words: words(2_000) }),
])

export type OpinionStepInput = z.output<typeof OpinionStepSchema>
