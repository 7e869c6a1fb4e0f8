import { z } from 'zod'
import { certainties, inferences, type ReferenceList, unitLevels } from './reference-lists'

const LONGEST_LABEL = 300
const LONGEST_CODE = 80
const LONGEST_SOURCE = 500

const required = { error: 'validation.required' }
const text = (most: number) => z.string(required).trim().normalize('NFC').min(1, required).max(most)
const code = text(LONGEST_CODE).regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u, {
  error: 'referenceData.errors.code',
})
const day = z.iso.date({ error: 'referenceData.errors.day' })
const period = { validFrom: day, validTo: day.optional() }
const source = text(LONGEST_SOURCE)

interface Period {
  validFrom: string
  validTo?: string | undefined
}

function checkPeriod({ validFrom, validTo }: Period, check: z.core.$RefinementCtx<Period>): void {
  if (validTo !== undefined && validTo < validFrom) {
    check.addIssue({ code: 'custom', path: ['validTo'], message: 'errors.datesReversed' })
  }
}

const term = z
  .object({
    scheme: code,
    code,
    parentCode: code.optional(),
    labelVi: text(LONGEST_LABEL),
    labelEn: text(LONGEST_LABEL),
    position: z
      .string()
      .regex(/^\d{1,5}$/, { error: 'referenceData.errors.number' })
      .default('0'),
    ...period,
    source,
  })
  .superRefine(checkPeriod)

const figure = z
  .object({
    code,
    value: z
      .string(required)
      .trim()
      .regex(/^-?\d{1,20}(\.\d{1,10})?$/, { error: 'referenceData.errors.number' }),
    ...period,
    source,
  })
  .superRefine(checkPeriod)

const holiday = z.object({
  date: day,
  nameVi: text(LONGEST_LABEL),
  nameEn: text(LONGEST_LABEL),
  certainty: z.enum(certainties, { error: 'referenceData.errors.certainty' }),
  source,
})

const unit = z
  .object({
    code,
    level: z.enum(unitLevels, { error: 'referenceData.errors.level' }),
    name: text(LONGEST_LABEL),
    nameEn: text(LONGEST_LABEL),
    parentCode: code.optional(),
    ...period,
    source,
  })
  .superRefine(checkPeriod)

const succession = z.object({
  predecessorCode: code,
  successorCode: code,
  effectiveOn: day,
  derived: z.enum(inferences, { error: 'referenceData.errors.derived' }).default('no'),
  source,
})

/** A row of each list, as a form or a line of a file gives it. */
export const rowSchemas = {
  terms: term,
  figures: figure,
  holidays: holiday,
  units: unit,
  successions: succession,
} satisfies Record<ReferenceList, z.ZodType>

const save = { intent: z.enum(['preview', 'save']) }

/** Form of a row: which list it belongs to is sent along, and checked against the address. */
export const RowFormSchema = z.discriminatedUnion('list', [
  term.safeExtend({ list: z.literal('terms'), ...save }),
  figure.safeExtend({ list: z.literal('figures'), ...save }),
  holiday.extend({ list: z.literal('holidays'), ...save }),
  unit.safeExtend({ list: z.literal('units'), ...save }),
  succession.extend({ list: z.literal('successions'), ...save }),
])

/** Form that ends what is in force. */
export const EndRowSchema = z.object({ lastDay: day })

/** Form that loads a file of rows: looked at only, or saved. */
export const ImportRowsSchema = z.object({
  file: z.instanceof(File, { error: 'validation.required' }),
  ...save,
})

/** Query of a list; whatever does not parse is left out. */
export const RowFilterSchema = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  scheme: z.string().trim().max(LONGEST_CODE).optional().catch(undefined),
  on: day.optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
