import { z } from 'zod'
import { type Condition, ConditionSchema, type Rules } from './condition'
import { enterpriseSizes } from './enterprise-size'
import {
  certificates,
  type FactName,
  factNames,
  firmTypes,
  innovations,
  links,
  sectors,
  selections,
  traits,
} from './firm-facts'
import { formVersions, type Paper, type ProgrammeContent } from './programme'
import { code, dong, slug, version, words, wordsOrNone } from './programme-form-fields'
import { type SupportItem, supportUnits } from './support-item'

const details = z.object({
  version,
  formKey: z.string().max(100).optional(),
  nameVi: words(200),
  nameEn: words(200),
  summaryVi: words(1_000),
  summaryEn: words(1_000),
  legalBasisVi: words(600),
  legalBasisEn: words(600),
  agencyVi: words(200),
  agencyEn: words(200),
  opensOn: z.iso.date(),
  closesOn: z.iso.date().optional(),
  endedNoteVi: wordsOrNone(600),
  endedNoteEn: wordsOrNone(600),
  budget: dong,
  panelKind: z.enum(['officer', 'council']),
  independentPercent: z.coerce.number().int().min(0).max(100),
  decisionWorkingDays: z.coerce.number().int().min(1).max(365),
  formVersion: z.enum(formVersions),
})

type Details = z.output<typeof details>

function checkDetails(form: Details, check: z.core.$RefinementCtx<Details>): void {
  if (form.closesOn && form.closesOn < form.opensOn) {
    check.addIssue({ code: 'custom', path: ['closesOn'], message: 'errors.datesReversed' })
  }
  if (Boolean(form.endedNoteVi) !== Boolean(form.endedNoteEn)) {
    const path = form.endedNoteVi ? 'endedNoteEn' : 'endedNoteVi'
    check.addIssue({ code: 'custom', path: [path], message: 'programmes.errors.bothLanguages' })
  }
}

/** Form of the frame of a programme. */
export const ProgrammeDetailsSchema = details.superRefine(checkDetails)

/** Form of a new programme: its address, and its frame. */
export const NewProgrammeSchema = details.extend({ slug }).superRefine(checkDetails)

/** The frame as the form gives it, put into a version's content. */
export function withDetails<Rest extends Partial<ProgrammeContent>>(rest: Rest, form: Details) {
  const { opensOn, formVersion, budget, decisionWorkingDays } = form
  return {
    ...rest,
    name: { vi: form.nameVi, en: form.nameEn },
    summary: { vi: form.summaryVi, en: form.summaryEn },
    legalBasis: { vi: form.legalBasisVi, en: form.legalBasisEn },
    agency: { vi: form.agencyVi, en: form.agencyEn },
    opensOn,
    closesOn: form.closesOn ?? null,
    endedNote:
      form.endedNoteVi && form.endedNoteEn ? { vi: form.endedNoteVi, en: form.endedNoteEn } : null,
    budget,
    panel: { kind: form.panelKind, independentPercent: form.independentPercent },
    decisionWorkingDays,
    formVersion,
  }
}

/** Codes that a condition on a fact may name; facts without a list take any code. */
export const knownValues: Partial<Record<FactName, readonly string[]>> = {
  'organisation-type': firmTypes,
  size: [...enterpriseSizes, 'large'],
  sector: sectors,
  certificate: certificates,
  trait: traits,
  innovation: innovations,
  selection: selections,
  link: links,
  offer: ['public', 'none'],
}

export const conditionKinds = ['any-of', 'none-of', 'age-at-most', 'decided'] as const

const conditionRow = z
  .object({
    /** Rows with the same mark stand for each other. */
    group: z.string().trim().max(20).optional(),
    kind: z.enum(conditionKinds),
    fact: z.enum(factNames).optional(),
    values: z.string().trim().max(2_000).optional(),
    years: z.coerce.number().int().min(1).max(100).optional(),
    labelVi: words(400),
    labelEn: words(400),
    sourceVi: words(300),
    sourceEn: words(300),
  })
  .transform((row, check) => {
    const values = (row.values ?? '').split(/[\s,;]+/).filter(Boolean)
    const problem = (field: string, message: string) =>
      check.addIssue({ code: 'custom', path: [field], message })
    const listed = row.kind === 'any-of' || row.kind === 'none-of'
    if (listed && !row.fact) problem('fact', 'validation.required')
    if (listed && values.length === 0) problem('values', 'programmes.errors.noValues')
    const known = listed && row.fact ? knownValues[row.fact] : undefined
    if (known && values.some((value) => !known.includes(value))) {
      problem('values', 'programmes.errors.unknownValue')
    }
    if (row.kind === 'age-at-most' && !row.years) problem('years', 'validation.required')
    const parsed = ConditionSchema.safeParse({
      kind: row.kind,
      fact: row.fact,
      values,
      years: row.years,
      label: { vi: row.labelVi, en: row.labelEn },
      source: { vi: row.sourceVi, en: row.sourceEn },
    })
    if (parsed.success) return { group: row.group ?? '', condition: parsed.data }
    if (listed && values.length > 0 && !known) problem('values', 'programmes.errors.code')
    return z.NEVER
  })

/** Form of the conditions of a programme or of one of its items. */
export const ConditionsSchema = z.object({
  version,
  conditions: z.array(conditionRow).max(60).default([]),
})

type ConditionRows = z.output<typeof ConditionsSchema>['conditions']

/** Rules of rows: rows of one group make one clause, in the order of their first rows. */
export function rulesOf(rows: ConditionRows): Rules {
  const clauses = new Map<string, Condition[]>()
  for (const [index, { group, condition }] of rows.entries()) {
    const key = group === '' ? `row ${index}` : `group ${group}`
    clauses.set(key, [...(clauses.get(key) ?? []), condition])
  }
  return [...clauses.values()].map((anyOf) => ({ anyOf }))
}

/** Rows of rules, as the form shows them. */
export function rowsOf(rules: Rules) {
  return rules.flatMap(({ anyOf }, clause) =>
    anyOf.map((condition) => ({
      group: anyOf.length > 1 ? String(clause + 1) : '',
      kind: condition.kind,
      fact: 'fact' in condition ? condition.fact : undefined,
      values: 'values' in condition ? condition.values.join(', ') : undefined,
      years: 'years' in condition ? String(condition.years) : undefined,
      labelVi: condition.label.vi,
      labelEn: condition.label.en,
      sourceVi: condition.source.vi,
      sourceEn: condition.source.en,
    })),
  )
}

const percent = z
  .string()
  .trim()
  .transform((text, check) => {
    const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text)
    const basis = match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : 0
    if (basis >= 1 && basis <= 10_000) return basis
    check.addIssue({ code: 'custom', message: 'programmes.errors.percent' })
    return z.NEVER
  })

/** Form of an item; the code of one that is there stays. */
export const ItemFormSchema = z.object({
  intent: z.literal('save'),
  version,
  code,
  nameVi: words(400),
  nameEn: words(400),
  sourceVi: words(300),
  sourceEn: words(300),
  noteVi: wordsOrNone(600),
  noteEn: wordsOrNone(600),
  unit: z.enum(supportUnits),
  frequency: z.enum(['yearly', 'once']),
  maxYears: z.coerce.number().int().min(1).max(20).optional(),
  maxCount: z.coerce.number().int().min(1).max(1_000).optional(),
  way: z.enum(['application', 'plan']),
  levels: z
    .array(
      z.object({
        sizes: z.array(z.enum(enterpriseSizes)).default([]),
        favoured: z.boolean().default(false),
        rate: percent,
        ceiling: dong,
      }),
    )
    .min(1, 'programmes.errors.noLevels')
    .max(12),
})

/** The forms of an item's page: its content, and taking it out. */
export const ItemPageSchema = z.discriminatedUnion('intent', [
  ItemFormSchema,
  z.object({ intent: z.literal('remove'), version }),
])

/** An item as its form gives it, with the conditions it had. */
export function itemOf(form: z.output<typeof ItemFormSchema>, rules: Rules): SupportItem {
  const { code: itemCode, unit, frequency, way, levels } = form
  return {
    code: itemCode,
    name: { vi: form.nameVi, en: form.nameEn },
    source: { vi: form.sourceVi, en: form.sourceEn },
    note: form.noteVi && form.noteEn ? { vi: form.noteVi, en: form.noteEn } : null,
    unit,
    frequency,
    maxYears: form.maxYears ?? null,
    maxCount: form.maxCount ?? null,
    way,
    levels,
    rules,
  }
}

/** Form of the papers. */
export const PapersSchema = z.object({
  version,
  papers: z
    .array(
      z.object({
        code,
        nameVi: words(400),
        nameEn: words(400),
        sourceVi: words(300),
        sourceEn: words(300),
        required: z.boolean().default(false),
        items: z.array(z.string().max(60)).default([]),
      }),
    )
    .max(30)
    .default([]),
})

/** Papers as their form gives them. */
export function papersOf({ papers }: z.output<typeof PapersSchema>): Paper[] {
  return papers.map(({ code: paperCode, required, items, ...form }) => ({
    code: paperCode,
    name: { vi: form.nameVi, en: form.nameEn },
    source: { vi: form.sourceVi, en: form.sourceEn },
    required,
    items,
  }))
}

/** Form of the money for a year. */
export const SetBudgetSchema = z.object({
  intent: z.literal('budget'),
  version: z.coerce.number().int(),
  year: z.coerce.number().int().min(2_021).max(2_100),
  amount: dong.transform((amount, check) => {
    if (amount !== null) return BigInt(amount)
    check.addIssue({ code: 'custom', message: 'programmes.errors.amount' })
    return z.NEVER
  }),
  source: words(300),
})

/** The steps of a programme's page. */
export const ProgrammeStepSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('publish'),
    version: z.coerce.number().int(),
    note: wordsOrNone(400),
  }),
  z.object({ intent: z.literal('copy'), slug }),
  SetBudgetSchema,
  z.object({
    intent: z.literal('end'),
    version: z.coerce.number().int(),
    lastDay: z.iso.date(),
    reason: words(400),
  }),
])
