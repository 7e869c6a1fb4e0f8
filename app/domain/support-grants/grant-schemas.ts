import { z } from 'zod'
import { paperLanguages } from '../papers/paper'
import { readDong } from '../programmes/firm-answers'

const version = z.coerce.number().int().min(0).max(2_147_483_647)
const words = (longest: number) => z.string().trim().normalize('NFC').min(1).max(longest)
const short = words(300)
const shortOrNone = z.string().trim().normalize('NFC').max(300).optional()
const longOrNone = z.string().trim().normalize('NFC').max(4_000).optional()
const file = z.instanceof(File, { message: 'deals.errors.fileMissing' })
const formKey = z.string().max(100).optional()

function dong(least: bigint) {
  return z
    .string()
    .trim()
    .optional()
    .transform((text, check) => {
      const amount = text ? readDong(text) : 0n
      if (amount !== null && amount >= least && amount < 10n ** 15n) return amount
      check.addIssue({ code: 'custom', message: 'programmes.errors.amount' })
      return z.NEVER
    })
}

/** The three-party contract, as its papers are made of it. */
export const PrepareSchema = z.object({
  intent: z.literal('prepare'),
  version,
  contractNumber: words(60),
  place: short,
  supplierName: short,
  supplierTaxCode: shortOrNone,
  supplierAddress: shortOrNone,
  supplierPerson: short,
  supplierPosition: shortOrNone,
  supplierAccount: shortOrNone,
  firmAmount: dong(0n),
  otherAmount: dong(0n),
  /** In which the papers are made; with English words of the parties where they are given. */
  language: z.enum(paperLanguages).default('vi'),
  work: words(4_000),
  workEn: longOrNone,
  terms: words(4_000),
  termsEn: longOrNone,
  endsOn: z.iso.date(),
})

export const SignSchema = z.object({
  intent: z.literal('sign'),
  version,
  formKey,
  signedOn: z.iso.date(),
  file,
})
export const AcceptSchema = z.object({
  intent: z.literal('accept'),
  version,
  place: short,
  amount: dong(1n),
  words: words(4_000),
})
export const AcceptedSchema = z.object({
  intent: z.literal('accepted'),
  version,
  formKey,
  acceptedOn: z.iso.date(),
  file,
})
export const ReturnSchema = z.object({ intent: z.literal('return'), version, words: words(4_000) })
export const PaySchema = z.object({
  intent: z.enum(['pay', 'repay']),
  version,
  formKey,
  amount: dong(1n),
  paidOn: z.iso.date(),
  reference: words(100),
})
export const RevokeSchema = z.object({ intent: z.literal('revoke'), version, words: words(4_000) })

/** The forms of the department on a grant. */
export const GrantFormSchema = z.discriminatedUnion('intent', [
  PrepareSchema,
  SignSchema,
  AcceptSchema,
  AcceptedSchema,
  ReturnSchema,
  z.object({ intent: z.literal('pass'), version }),
  PaySchema,
  RevokeSchema,
])

export const InvoiceSchema = z.object({ intent: z.literal('invoice'), formKey, file })
export const ReportSchema = z.object({
  intent: z.literal('report'),
  version,
  words: words(4_000),
  /** Growth of revenue in per cent. */
  growth: z.coerce.number().min(-100).max(100_000).optional(),
})

/** The forms of the enterprise on its grant. */
export const OwnGrantFormSchema = z.discriminatedUnion('intent', [
  InvoiceSchema,
  z.object({ intent: z.literal('remove'), document: z.string().max(60) }),
  z.object({ intent: z.literal('settle'), version }),
  ReportSchema,
])

export type PrepareInput = Omit<z.output<typeof PrepareSchema>, 'intent'>
