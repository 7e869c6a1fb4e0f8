import { z } from 'zod'
import { staffRoles } from './actor'
import { parsePhone } from './phone'

const email = z.string().trim().toLowerCase().max(254).pipe(z.email())
const password = z.string().min(10).max(128)
const knownPassword = z.string().min(1).max(128)
const personName = z.string().trim().normalize('NFC').min(2).max(120)
const reason = z.string().trim().normalize('NFC').max(2_000)

const phone = z
  .string()
  .max(40)
  .transform((written, check) => {
    const parsed = parsePhone(written)
    if (parsed) return parsed
    check.addIssue({ code: 'custom', message: 'accounts.errors.phoneForm' })
    return z.NEVER
  })

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

/** Form that asks for consent to the versions in force, with those that the reader was shown. */
export const ConsentSchema = z.object({
  agreed: z.literal(true, 'accounts.errors.consentNeeded'),
  versions: z.string().max(200),
  next: z.string().max(2_000).optional(),
  formKey: z.string().max(100).optional(),
})

/** Form that asks for a mail with a link. */
export const AddressSchema = z.object({ email })

/** Form behind a confirmation link. */
export const TokenSchema = z.object({ token: z.string().min(1).max(2_000) })

/** Form behind a reset link. */
export const ResetPasswordSchema = TokenSchema.extend({ password })

/** Form of one's own profile. */
export const ProfileSchema = z.object({
  name: personName,
  locale: z.enum(['vi', 'en']),
  phone: phone.optional(),
})

/** Form that changes the password of somebody who knows it. */
export const ChangePasswordSchema = z.object({ currentPassword: knownPassword, password })

/** Form that changes the address. */
export const ChangeAddressSchema = z.object({ email, currentPassword: knownPassword })

/** Form that closes one's account. */
export const CloseAccountSchema = z.object({
  currentPassword: knownPassword,
  sure: z.literal(true, 'accounts.errors.sureNeeded'),
})

/** Form that gives a staff role; days are those of Viet Nam. */
export const GrantRoleSchema = z.object({
  role: z.enum(staffRoles),
  unitCode: z.string().max(40).optional(),
  validFrom: z.iso.date().optional(),
  validTo: z.iso.date().optional(),
})

/** The forms of a person's page in the back office. */
export const StaffUserSchema = z.discriminatedUnion('intent', [
  GrantRoleSchema.extend({
    intent: z.literal('grant'),
    formKey: z.string().max(100).optional(),
  }),
  z.object({ intent: z.literal('end'), assignmentId: z.uuid() }),
  z.object({ intent: z.literal('close'), reason: reason.optional() }),
  z.object({ intent: z.literal('reopen') }),
])

/** Query of the list of people; whatever does not parse is left out. */
export const UserFilterSchema = z.object({
  q: z.string().trim().max(200).optional().catch(undefined),
  role: z
    .enum(['staff', ...staffRoles])
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
