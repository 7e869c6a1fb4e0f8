import { z } from 'zod'
import { providerKinds } from './provider'

const words = (longest: number) => z.string().trim().normalize('NFC').min(1).max(longest)
const code = z.string().trim().min(1).max(60)
const version = z.coerce.number().int()

const provider = z.object({
  kind: z.enum(providerKinds),
  name: words(160),
  workplace: words(200).optional(),
  headlineVi: words(200),
  headlineEn: words(200).optional(),
  aboutVi: words(3_000).optional(),
  aboutEn: words(3_000).optional(),
  services: z.array(code).max(6).default([]),
  fieldCodes: z.array(code).max(10).default([]),
  /** Address of the account, or tax code of the organisation, that gets requests. */
  account: z.string().trim().toLowerCase().max(254).optional(),
  taxCode: z.string().trim().max(40).optional(),
  consentOn: z.iso.date().optional(),
})

type Provider = z.output<typeof provider>

/** People are shown once they agreed; advisers say which service they give. */
function checkProvider(given: Provider, check: z.core.$RefinementCtx<Provider>): void {
  const problem = (field: keyof Provider, message: string) =>
    check.addIssue({ code: 'custom', path: [field], message })
  const person = given.kind === 'expert' || given.kind === 'mentor'
  if (person && !given.consentOn) problem('consentOn', 'directory.errors.consentNeeded')
  if (given.kind === 'adviser' && given.services.length === 0) {
    problem('services', 'directory.errors.serviceNeeded')
  }
}

/** Form of a new entry. */
export const NewProviderSchema = provider
  .extend({ formKey: z.string().max(100).optional() })
  .superRefine(checkProvider)

const certificate = z.object({
  service: code,
  number: words(60),
  issuer: words(200),
  issuedOn: z.iso.date(),
  expiresOn: z.iso.date().optional(),
})

/** Form of a certificate. */
export const CertificateSchema = certificate
  .extend({ intent: z.literal('certify'), version })
  .refine(({ issuedOn, expiresOn }) => expiresOn === undefined || expiresOn >= issuedOn, {
    path: ['expiresOn'],
    message: 'errors.datesReversed',
  })

/** Form of what an entry says. */
export const ChangeProviderSchema = provider
  .extend({ intent: z.literal('change'), version })
  .superRefine(checkProvider)

/** The forms of an entry's page. */
export const ProviderSchema = z.discriminatedUnion('intent', [
  ChangeProviderSchema,
  CertificateSchema,
  z.object({ intent: z.literal('pause'), version, note: words(400) }),
  z.object({ intent: z.literal('resume'), version }),
])

/** Query of the directory; whatever does not parse is left out. */
export const ProviderFilterSchema = z.object({
  kind: z.enum(providerKinds).optional().catch(undefined),
  service: code.optional().catch(undefined),
  field: code.optional().catch(undefined),
  q: z.string().trim().max(200).catch('').default(''),
  page: z.coerce.number().int().min(1).max(1_000).catch(1).default(1),
})

export type ProviderInput = Provider
export type CertificateInput = z.output<typeof certificate>
export type ProviderFilter = z.output<typeof ProviderFilterSchema>
