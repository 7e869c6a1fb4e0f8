import { z } from 'zod'
import { readSum } from './read-sum'

const day = z.iso.date()
const reason = z.string().trim().min(3).max(1_000)
const sum = z.string().trim().min(1).max(60)
const paymentId = z.guid()

/** The payer says that a transfer was made. */
const ReportTransferSchema = z.object({
  intent: z.literal('report-transfer'),
  amount: sum,
  transferredOn: day,
  file: z.instanceof(File).optional(),
  formKey: z.string().max(100).optional(),
})

/** The payer begins a card payment, of the whole or of a part. */
const StartCardSchema = z.object({
  intent: z.literal('start-card'),
  amount: sum,
  formKey: z.string().max(100).optional(),
})

const onePayment = { paymentId, formKey: z.string().max(100).optional() }

/** Every form of a payable's page, told apart by the button that sends it. */
export const PayableFormSchema = z.discriminatedUnion('intent', [
  ReportTransferSchema,
  StartCardSchema,
  z.object({ intent: z.literal('confirm-transfer'), ...onePayment }),
  z.object({ intent: z.literal('reject-transfer'), ...onePayment, reason }),
  z.object({ intent: z.literal('return-transfer'), ...onePayment, amount: sum, reason }),
  z.object({ intent: z.literal('stop-card'), ...onePayment }),
  z.object({ intent: z.literal('check-card'), ...onePayment }),
  z.object({ intent: z.literal('refund-card'), ...onePayment, amount: sum, reason }),
  z.object({ intent: z.literal('pay-out'), ...onePayment, amount: sum, reason }),
])

export type PayableFormInput = z.output<typeof PayableFormSchema>

/** Where transfers go. */
export const BankAccountSchema = z.object({
  bankCode: z.string().regex(/^\d{6}$/),
  accountNumber: z
    .string()
    .trim()
    .transform((text) => text.replace(/[\s.-]/g, ''))
    .pipe(z.string().regex(/^[0-9A-Za-z]{6,19}$/, { error: 'payments.errors.accountNumber' })),
  holderName: z.string().trim().min(2).max(140),
})

export type BankAccountInput = z.output<typeof BankAccountSchema>

/** Where card money for an organisation goes, from a day on. */
export const StripeAccountSchema = z.object({
  organisation: z.string().trim().min(1).max(200),
  accountId: z
    .string()
    .trim()
    .regex(/^acct_[0-9A-Za-z]{8,60}$/, { error: 'payments.errors.stripeAccount' }),
  validFrom: day,
})

export type StripeAccountInput = z.output<typeof StripeAccountSchema>

/** The exchange asks a fee; without a sum, the one in force for its kind. */
export const AskFeeSchema = z
  .object({
    organisation: z.string().trim().min(1).max(200),
    feeCode: z.string().trim().min(1).max(60),
    title: z.string().trim().min(3).max(200),
    about: z.string().trim().max(60).optional(),
    amount: sum.optional(),
    dueOn: day,
    formKey: z.string().max(100).optional(),
  })
  .transform((input, ctx) => {
    if (input.amount === undefined) return { ...input, amount: null }
    const read = readSum(input.amount, 'VND')
    if ('amount' in read) return { ...input, amount: read.amount }
    ctx.addIssue({ code: 'custom', message: read.problem, path: ['amount'] })
    return z.NEVER
  })

export type AskFeeInput = z.output<typeof AskFeeSchema>
