import { z } from 'zod'
import { readDong } from '../programmes/firm-answers'

const version = z.coerce.number().int().min(0).max(2_147_483_647)
const words = z.string().trim().normalize('NFC').min(1).max(4_000)
const formKey = z.string().max(100).optional()

/** Support granted for one line, in đồng; nothing is 0. */
const granted = z
  .string()
  .trim()
  .optional()
  .transform((text, check) => {
    const amount = text ? readDong(text) : 0n
    if (amount !== null && amount >= 0n && amount < 10n ** 15n) return amount
    check.addIssue({ code: 'custom', message: 'programmes.errors.amount' })
    return z.NEVER
  })

const decision = {
  version,
  formKey,
  outcome: z.enum(['approve', 'refuse']),
  reasons: z.array(z.string().max(60)).max(20).default([]),
  words,
  lines: z
    .array(z.object({ code: z.string().max(60), amount: granted }))
    .max(60)
    .default([]),
}

export const NameOfficerSchema = z.object({
  intent: z.literal('name'),
  version,
  officer: z.string().min(1).max(100),
})
export const AskSchema = z.object({ intent: z.literal('ask'), version, words })
export const ScreenSchema = z.object({
  intent: z.literal('screen'),
  version,
  eligible: z.enum(['yes', 'no']),
  words,
})
export const ConveneSchema = z.object({
  intent: z.literal('convene'),
  version,
  members: z.array(z.string().max(100)).min(1).max(15),
})
export const ConcludeSchema = z.object({
  intent: z.literal('conclude'),
  version,
  proposal: z.enum(['support', 'refuse']),
  words,
})
export const DecideSchema = z.object({ intent: z.literal('decide'), ...decision })

/** The forms of the department on an application. */
export const ReviewFormSchema = z.discriminatedUnion('intent', [
  NameOfficerSchema,
  AskSchema,
  z.object({ intent: z.literal('accept'), version }),
  z.object({ intent: z.literal('lapse'), version }),
  ScreenSchema,
  ConveneSchema,
  ConcludeSchema,
  DecideSchema,
])

export const AnswerSchema = z.object({ intent: z.literal('answer'), version, formKey, words })
export const AppealSchema = z.object({ intent: z.literal('appeal'), version, formKey, words })

/** The forms of the applicant on an application that was submitted. */
export const ApplicantFormSchema = z.discriminatedUnion('intent', [
  AppealSchema,
  z.object({ intent: z.literal('withdraw'), version, words: words.optional() }),
  z.object({ intent: z.literal('discard') }),
])

/** What a member of a council declares before they see the application. */
export const DeclareSchema = z.object({
  intent: z.literal('declare'),
  conflict: z.enum(['no', 'yes']),
  words: words.optional(),
})

/** The points of a member, one for each criterion in its order. */
export const ScoreSchema = z.object({
  intent: z.literal('score'),
  points: z
    .array(z.object({ code: z.string().max(60), points: z.coerce.number().int().min(0).max(100) }))
    .max(20),
  words,
})

export const CouncilFormSchema = z.discriminatedUnion('intent', [DeclareSchema, ScoreSchema])

export type DecideInput = Omit<z.output<typeof DecideSchema>, 'intent' | 'formKey'>
export type ScoreInput = Omit<z.output<typeof ScoreSchema>, 'intent'>
