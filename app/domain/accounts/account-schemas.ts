import { z } from 'zod'

const email = z.string().trim().toLowerCase().max(254).pipe(z.email())
const password = z.string().min(10).max(128)
const personName = z.string().trim().normalize('NFC').min(2).max(120)

/** Form of the sign-in page. */
export const SignInSchema = z.object({
  email,
  password: z.string().max(128),
  next: z.string().max(2_000).optional(),
})

/** Form of the sign-up page. Consent is given by ticking, never by default. */
export const SignUpSchema = z.object({
  name: personName,
  email,
  password,
  terms: z.literal(true, 'accounts.errors.termsNeeded'),
  formKey: z.string().max(100).optional(),
})

/** Form that asks for a mail with a link. */
export const AddressSchema = z.object({ email })

/** Form behind a confirmation link. */
export const TokenSchema = z.object({ token: z.string().min(1).max(2_000) })

/** Form behind a reset link. */
export const ResetPasswordSchema = TokenSchema.extend({ password })
