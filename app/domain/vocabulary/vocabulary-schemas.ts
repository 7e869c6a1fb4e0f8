import { z } from 'zod'
import { wordsOf } from '#app/platform/search/text/tokenise'
import { groupKinds, LONGEST_PHRASE } from './word-group'

const LONGEST_TERM = 80
const MOST_TERMS = 20

/** Words as staff write them: one a line, or with bars between them; each once. */
const terms = z
  .string()
  .max(2_000)
  .optional()
  .transform((text = '') => {
    const each = text.normalize('NFC').split(/[\r\n|]+/)
    return [...new Set(each.map((term) => term.trim().replace(/\s+/g, ' ')).filter(Boolean))]
  })
  .superRefine((list, check) => {
    const problem = (message: string) => check.addIssue({ code: 'custom', message })
    if (list.length > MOST_TERMS) problem('vocabulary.errors.tooManyTerms')
    if (list.some((term) => term.length > LONGEST_TERM || wordsOf(term).length > LONGEST_PHRASE)) {
      problem('vocabulary.errors.termTooLong')
    }
    if (list.some((term) => wordsOf(term).length === 0)) problem('vocabulary.errors.noWord')
  })

const words = z.object({
  kind: z.enum(groupKinds),
  vi: terms,
  en: terms,
  broaderVi: terms,
  broaderEn: terms,
  note: z.string().trim().normalize('NFC').max(500).optional(),
  validFrom: z.iso.date(),
  validTo: z.iso.date().optional(),
})

type Words = z.output<typeof words>

/** What a group of each kind must hold to say anything. */
function checkWords(group: Words, check: z.core.$RefinementCtx<Words>): void {
  const problem = (field: keyof Words, message: string) =>
    check.addIssue({ code: 'custom', path: [field], message })
  const { kind, vi, en, broaderVi, broaderEn, validFrom, validTo } = group
  if (kind === 'broader') {
    if (vi.length + en.length === 0) problem('vi', 'vocabulary.errors.noTerms')
    if (broaderVi.length + broaderEn.length === 0)
      problem('broaderVi', 'vocabulary.errors.noBroader')
  } else if (kind === 'translation') {
    if (vi.length === 0) problem('vi', 'vocabulary.errors.bothLanguages')
    if (en.length === 0) problem('en', 'vocabulary.errors.bothLanguages')
  } else if (vi.length + en.length < 2) problem('vi', 'vocabulary.errors.twoTerms')
  if (validTo !== undefined && validTo < validFrom) problem('validTo', 'errors.datesReversed')
}

/** Form of a new group. */
export const AddWordGroupSchema = words
  .extend({ formKey: z.string().max(100).optional() })
  .superRefine(checkWords)

/** The forms of a group's page: its words, and its end. */
export const WordGroupSchema = z.discriminatedUnion('intent', [
  words
    .extend({ intent: z.literal('change'), version: z.coerce.number().int() })
    .superRefine(checkWords),
  z.object({
    intent: z.literal('end'),
    version: z.coerce.number().int(),
    lastDay: z.iso.date(),
  }),
])

export type WordGroupInput = Omit<z.output<typeof AddWordGroupSchema>, 'formKey'>

/** Query of the list; whatever does not parse is left out. */
export const WordGroupFilterSchema = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  kind: z.enum(groupKinds).optional().catch(undefined),
  state: z.enum(['inForce', 'ended', 'coming']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1_000).catch(1).default(1),
})

export type WordGroupFilter = z.output<typeof WordGroupFilterSchema>
