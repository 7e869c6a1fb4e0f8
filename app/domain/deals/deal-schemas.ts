import { z } from 'zod'
import { currencyCodes } from '#app/locales/currencies'
import { readAmount } from './amount'
import { stageNames } from './deal-stages'
import type { DealTerms } from './deal-terms'

const code = z.string().trim().min(1).max(60)
const codes = z.array(code).max(20).default([])
const version = z.number().int().min(1).max(2_147_483_647)
const words = z.string().trim().max(1_000)
const day = z.iso.date()

/** Form of the terms. An empty field leaves that term open. */
export const DealTermsSchema = z
  .object({
    version,
    objectCodes: codes,
    formCode: code.optional(),
    modeCodes: codes,
    scopeCode: code.optional(),
    paymentCode: code.optional(),
    value: z.string().trim().max(60).optional(),
    currency: z.enum(currencyCodes).default('VND'),
    valueConfidential: z.boolean().default(false),
    signedOn: day.optional(),
  })
  .transform((input, ctx): { version: number; terms: DealTerms } => {
    const { version, formCode, scopeCode, paymentCode, value, signedOn, ...rest } = input
    const read = value === undefined ? null : readAmount(value, input.currency)
    if (read && 'problem' in read) {
      ctx.addIssue({ code: 'custom', message: read.problem, path: ['value'] })
      return z.NEVER
    }
    const terms = {
      ...rest,
      formCode: formCode ?? null,
      scopeCode: scopeCode ?? null,
      paymentCode: paymentCode ?? null,
      value: read ? read.amount : null,
      signedOn: signedOn ? new Date(`${signedOn}T00:00:00Z`) : null,
    }
    return { version, terms }
  })

/** Moves the deal on; the certificate goes with the move to `registered`. */
export const MoveDealSchema = z.object({
  intent: z.literal('move'),
  version,
  to: z.enum(stageNames),
  reason: words.optional(),
  certificateNumber: z.string().trim().max(100).optional(),
  certificateOn: day.optional(),
})

/** Gives one party's word on a stage that needs both. */
export const ConfirmDealSchema = z.object({
  intent: z.literal('confirm'),
  version,
  to: z.enum(stageNames),
  reason: words.optional(),
})

/** Gives a deal up. */
export const TerminateDealSchema = z.object({
  intent: z.literal('terminate'),
  version,
  reasonCode: code,
  reason: words.min(3),
})

/** Adds a document. */
export const AddDocumentSchema = z.object({
  intent: z.literal('add-document'),
  caption: z.string().trim().min(2).max(200),
  file: z.instanceof(File, { message: 'deals.errors.fileMissing' }),
  formKey: z.string().max(100).optional(),
})

/** Says which officer answers for the deal; `present` is the one the reader saw. */
export const NameOfficerSchema = z.object({
  intent: z.literal('name-officer'),
  officerId: z.string().max(100).default(''),
  present: z.string().max(100).optional(),
})

/** Every form of a deal's page, told apart by the button that sends it. */
export const DealFormSchema = z.discriminatedUnion('intent', [
  MoveDealSchema,
  ConfirmDealSchema,
  TerminateDealSchema,
  AddDocumentSchema,
  NameOfficerSchema,
])

export type MoveDealInput = z.output<typeof MoveDealSchema>
export type ConfirmDealInput = z.output<typeof ConfirmDealSchema>
export type TerminateDealInput = z.output<typeof TerminateDealSchema>
export type NameOfficerInput = z.output<typeof NameOfficerSchema>
export type DealFormInput = z.output<typeof DealFormSchema>
