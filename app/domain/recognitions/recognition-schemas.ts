import { z } from 'zod'
import { parseTaxCode } from '../organisations/tax-code'
import { recognitionKinds, recognitionStates } from './recognition'

const words = (longest: number) => z.string().trim().normalize('NFC').min(1).max(longest)

const taxCode = z
  .string()
  .max(40)
  .transform((written, check) => {
    const parsed = parseTaxCode(written)
    if (parsed) return parsed.code
    check.addIssue({ code: 'custom', message: 'organisations.errors.taxCodeForm' })
    return z.NEVER
  })

const entry = z.object({
  kind: z.enum(recognitionKinds),
  name: words(200),
  taxCode,
  certificateNumber: words(60),
  issuer: words(200),
  issuedOn: z.iso.date(),
  validTo: z.iso.date().optional(),
  fieldCode: z.string().trim().max(60).optional(),
  basis: z.string().trim().max(40).optional(),
  products: words(1_000).optional(),
})

type Entry = z.output<typeof entry>

/** What an entry must say beside its single fields. */
function checkEntry(given: Entry, check: z.core.$RefinementCtx<Entry>): void {
  const problem = (field: keyof Entry, message: string) =>
    check.addIssue({ code: 'custom', path: [field], message })
  if (given.validTo !== undefined && given.validTo < given.issuedOn) {
    problem('validTo', 'errors.datesReversed')
  }
  if (given.kind === 'startup' && !given.basis) problem('basis', 'validation.required')
}

/** An entry as a row of a file gives it. */
export const RecognitionRowSchema = entry.superRefine(checkEntry)

/** Form of a new entry. */
export const NewRecognitionSchema = entry
  .extend({ formKey: z.string().max(100).optional() })
  .superRefine(checkEntry)

/** The forms of an entry's page: what it says, and its withdrawal. */
export const RecognitionSchema = z.discriminatedUnion('intent', [
  entry
    .extend({ intent: z.literal('change'), version: z.coerce.number().int() })
    .superRefine(checkEntry),
  z.object({
    intent: z.literal('end'),
    version: z.coerce.number().int(),
    endedOn: z.iso.date(),
    reason: words(500),
  }),
])

/** Form that loads a file of entries. */
export const ImportRecognitionsSchema = z.object({
  kind: z.enum(recognitionKinds),
  file: z.instanceof(File),
})

/** Query of the lists; whatever does not parse is left out. */
export const RecognitionFilterSchema = z.object({
  kind: z.enum(recognitionKinds).catch('st_enterprise').default('st_enterprise'),
  q: z.string().trim().max(200).catch('').default(''),
  field: z.string().trim().max(60).optional().catch(undefined),
  state: z.enum(recognitionStates).catch('in-force').default('in-force'),
  page: z.coerce.number().int().min(1).max(1_000).catch(1).default(1),
})

export type RecognitionInput = Entry
export type RecognitionFilter = z.output<typeof RecognitionFilterSchema>
