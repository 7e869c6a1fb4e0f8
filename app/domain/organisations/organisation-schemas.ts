import { z } from 'zod'
import { parsePhone } from '#app/domain/accounts/phone'
import { memberRoles, needsTaxCode, organisationStatuses, organisationTypes } from './organisation'
import { parseTaxCode } from './tax-code'

const line = (longest: number) => z.string().trim().normalize('NFC').max(longest)
const email = z.string().trim().toLowerCase().max(254).pipe(z.email())

const taxCode = z
  .string()
  .max(40)
  .transform((written, check) => {
    const parsed = parseTaxCode(written)
    if (parsed) return parsed.code
    check.addIssue({ code: 'custom', message: 'organisations.errors.taxCodeForm' })
    return z.NEVER
  })

const phone = z
  .string()
  .max(40)
  .transform((written, check) => {
    const parsed = parsePhone(written)
    if (parsed) return parsed
    check.addIssue({ code: 'custom', message: 'accounts.errors.phoneForm' })
    return z.NEVER
  })

/** A web address; people may leave out the protocol. */
const website = z
  .string()
  .trim()
  .max(300)
  .transform((written) => (/^[a-z][a-z\d+.-]*:/i.test(written) ? written : `https://${written}`))
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }))

const fields = z.object({
  type: z.enum(organisationTypes),
  name: line(200).min(2),
  nameEn: line(200).optional(),
  taxCode: taxCode.optional(),
  representativeName: line(120).optional(),
  representativeTitle: line(120).optional(),
  unitCode: line(40).optional(),
  address: line(300).optional(),
  website: website.optional(),
  email: email.optional(),
  phone: phone.optional(),
  aboutVi: line(4_000).optional(),
  aboutEn: line(4_000).optional(),
  certificateNumber: line(60).optional(),
  certificateOn: z.iso.date().optional(),
})

/** Where the type asks for a tax code there must be one. */
function withTaxCodeRule<Schema extends z.ZodType<z.output<typeof fields>>>(schema: Schema) {
  return schema.refine(({ type, taxCode }) => taxCode !== undefined || !needsTaxCode(type), {
    path: ['taxCode'],
    message: 'organisations.errors.taxCodeNeeded',
  })
}

/** Form that registers an organisation. */
export const CreateOrganisationSchema = withTaxCodeRule(
  fields.extend({ formKey: z.string().max(100).optional() }),
)

/** Form that changes an organisation; `version` is the one the editor saw. */
export const UpdateOrganisationSchema = withTaxCodeRule(
  fields.extend({ version: z.coerce.number().int().min(1) }),
)

/** Data of an organisation as forms, imports and seeds give it. */
export type OrganisationInput = z.output<typeof fields>

/** Form that asks to join the organisation with a tax code. */
export const JoinSchema = z.object({ taxCode, formKey: z.string().max(100).optional() })

/** Form that invites somebody. */
export const InviteSchema = z.object({ email, role: z.enum(memberRoles) })

const version = z.coerce.number().int().min(1)
const codes = z.array(z.string().max(60)).max(20).default([])

/** Form of the list of organisations, for everybody and for staff; whatever does not parse is left out. */
export const OrganisationFilterSchema = z.object({
  q: z.string().trim().max(200).optional().catch(undefined),
  type: z.enum(organisationTypes).optional().catch(undefined),
  place: z.string().max(40).optional().catch(undefined),
  status: z.enum(organisationStatuses).optional().catch(undefined),
  /** Staff: those that are to be verified again by now. */
  due: z.literal('1').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type OrganisationFilter = z.output<typeof OrganisationFilterSchema>

const membershipId = z.uuid()
const role = z.enum(memberRoles)

/** The forms of the members' page. */
export const MembersSchema = z.discriminatedUnion('intent', [
  InviteSchema.extend({
    intent: z.literal('invite'),
    formKey: z.string().max(100).optional(),
  }),
  z.object({ intent: z.literal('cancel'), invitationId: z.uuid() }),
  z.object({ intent: z.literal('accept'), membershipId, role }),
  z.object({ intent: z.literal('decline'), membershipId }),
  z.object({ intent: z.literal('role'), membershipId, role, present: role }),
  z.object({ intent: z.literal('end'), membershipId }),
])

/** The forms by which staff decide on an organisation and on requests to join it. */
export const StaffOrganisationSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('reject'), reason: line(2_000).optional(), version }),
  z.object({
    intent: z.literal('verify'),
    evidenceCodes: codes,
    note: line(2_000).optional(),
    version,
  }),
  z.object({ intent: z.literal('membership'), membershipId, role: role.optional() }),
])

const decided = {
  changedOn: z.iso.date(),
  source: line(300).min(5),
  version,
}

/** The forms by which staff write down what a decision changed about an organisation. */
export const OrganisationChangeSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('rename'),
    name: line(200).min(2),
    nameEn: line(200).optional(),
    ...decided,
  }),
  z.object({
    intent: z.literal('move'),
    unitCode: z.string().min(1).max(40),
    address: line(300).optional(),
    ...decided,
  }),
  z.object({
    intent: z.literal('merge'),
    /** Slug or tax code of the successor. */
    successor: line(200).min(2),
    reason: line(2_000).optional(),
    ...decided,
  }),
])
