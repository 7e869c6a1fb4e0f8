import { z } from 'zod'
import { OpenAnswerSchema } from '../deals/contract-schemas'
import { directions, projectLevels } from '../deals/deal-contract'
import { answerNames, dossierItems } from './registration'

const version = z.number().int().min(0).max(2_147_483_647)

/** States the facts that decide on the registration. */
export const StateFactsSchema = z.object({
  intent: z.literal('facts'),
  version,
  direction: z
    .enum(directions)
    .optional()
    .transform((value) => value ?? null),
  projectLevel: z.enum(projectLevels).default('none'),
  restricted: OpenAnswerSchema,
  stateCapital: OpenAnswerSchema,
  taskResultCertificate: OpenAnswerSchema,
  defenceSecret: z.boolean().default(false),
})

/** Sends the dossier in; what is ticked goes with it. */
export const SubmitRegistrationSchema = z.object({
  intent: z.literal('submit'),
  version,
  dossier: z.array(z.enum(dossierItems)).max(dossierItems.length).default([]),
})

/** Takes the dossier back. */
export const WithdrawRegistrationSchema = z.object({ intent: z.literal('withdraw'), version })

/** The authority's answer, entered by staff. */
export const AnswerRegistrationSchema = z.object({
  intent: z.literal('answer'),
  version,
  answer: z.enum(answerNames),
  reasonCode: z.string().trim().max(60).optional(),
  reason: z.string().trim().max(2_000).optional(),
  certificateNumber: z.string().trim().max(100).optional(),
  certificateOn: z.iso.date().optional(),
})

export const PartyFormSchema = z.discriminatedUnion('intent', [
  StateFactsSchema,
  SubmitRegistrationSchema,
  WithdrawRegistrationSchema,
])

export type StateFactsInput = z.output<typeof StateFactsSchema>
export type SubmitRegistrationInput = z.output<typeof SubmitRegistrationSchema>
export type AnswerRegistrationInput = z.output<typeof AnswerRegistrationSchema>
