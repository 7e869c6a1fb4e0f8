import { z } from 'zod'
import { parsePhone } from '../accounts/phone'

const phone = z
  .string()
  .trim()
  .max(40)
  .transform((written, ctx) => {
    const number = parsePhone(written)
    if (number) return number
    ctx.addIssue({ code: 'custom', message: 'questions.errors.phone' })
    return z.NEVER
  })

const asker = z.object({
  name: z.string().trim().min(2).max(120),
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()).optional(),
  /** A field that people do not see: whoever fills it in is a machine. */
  website: z.string().max(2_000).optional(),
  formKey: z.string().max(100).optional(),
})

/** Form of a question: the answer goes to the address, or by telephone where there is none. */
export const AskSchema = asker
  .extend({ phone: phone.optional(), message: z.string().trim().min(10).max(2_000) })
  .refine(({ email, phone }) => email || phone, {
    message: 'questions.errors.emailOrPhone',
    path: ['email'],
  })

/** Form that asks to be called back. */
export const CallBackSchema = asker.extend({
  phone,
  message: z.string().trim().min(3).max(1_000),
})

/** The owner's answer, or what was said on the telephone. */
export const AnswerQuestionSchema = z.object({
  answer: z.string().trim().min(3).max(4_000),
})

/** What both kinds of question come to. */
export interface QuestionInput {
  name: string
  email?: string | undefined
  phone?: string | undefined
  message: string
  website?: string | undefined
}
