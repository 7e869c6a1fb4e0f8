import { z } from 'zod'
import { bilingual } from './bilingual'
import { RulesSchema } from './condition'
import { SupportItemSchema } from './support-item'

/** A paper that goes with an application. */
export const PaperSchema = z.object({
  code: z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'programmes.errors.code'),
  name: bilingual(400),
  source: bilingual(300),
  required: z.boolean(),
  /** Codes of the items it goes with; empty for every application. */
  items: z.array(z.string().max(60)).max(60),
})

/** Something a council gives points for. */
export const CriterionSchema = z.object({
  code: z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'programmes.errors.code'),
  name: bilingual(400),
  source: bilingual(300),
  /** Points at most; points are whole. */
  most: z.number().int().min(1).max(100),
})

export type Criterion = z.output<typeof CriterionSchema>

/** Steps of the review that have a clock of their own, in their order. */
export const clockSteps = ['receipt', 'screening', 'council', 'decision'] as const

export type ClockStep = (typeof clockSteps)[number]

/** Working days of the steps where a programme names none: within 14 together. */
export const usualClocks = {
  receipt: 2,
  screening: 3,
  council: 6,
  decision: 3,
} satisfies Record<ClockStep, number>

const clock = z.number().int().min(1).max(365)

/** Versions of the application's form that the exchange can ask. */
export const formVersions = ['2026-1'] as const

/** The whole of a programme as one version says it. */
export const ProgrammeContentSchema = z.object({
  name: bilingual(200),
  summary: bilingual(1_000),
  legalBasis: bilingual(600),
  agency: bilingual(200),
  /** First and last day on which one may apply; without a last day it stays open. */
  opensOn: z.iso.date(),
  closesOn: z.iso.date().nullable(),
  /** What is said of a programme that has ended. */
  endedNote: bilingual(600).nullable(),
  /** Money set aside in đồng; null where it is not known. */
  budget: z
    .string()
    .regex(/^[1-9]\d{0,14}$/, 'programmes.errors.amount')
    .nullable(),
  rules: RulesSchema,
  items: z.array(SupportItemSchema).max(60),
  papers: z.array(PaperSchema).max(30),
  formVersion: z.enum(formVersions),
  /** Who examines applications; a council has at least so many per cent independent experts. */
  panel: z.object({
    kind: z.enum(['officer', 'council']),
    independentPercent: z.number().int().min(0).max(100),
  }),
  /** Working days from receipt to the decision (Decree 80/2021/NĐ-CP, Art. 32.3.a: 14). */
  decisionWorkingDays: z.number().int().min(1).max(365),
  /** What the council scores. */
  criteria: z.array(CriterionSchema).max(20).default([]),
  /** Working days of each step within that; a programme that names none has the exchange's own. */
  clocks: z
    .object({ receipt: clock, screening: clock, council: clock, decision: clock })
    .default(usualClocks),
})

export type ProgrammeContent = z.output<typeof ProgrammeContentSchema>
export type Paper = z.output<typeof PaperSchema>

export const programmeStates = ['draft', 'coming', 'open', 'ended'] as const

export type ProgrammeState = (typeof programmeStates)[number]

/**
 * Where a programme stands on a day.
 * @param endedOn the last day, where staff ended it before its time
 * @param on calendar day in Viet Nam, YYYY-MM-DD
 */
export function stateOf(
  content: Pick<ProgrammeContent, 'opensOn' | 'closesOn'> | null,
  endedOn: string | null,
  on: string,
): ProgrammeState {
  if (!content) return 'draft'
  if (endedOn !== null && on > endedOn) return 'ended'
  if (content.closesOn !== null && on > content.closesOn) return 'ended'
  return on < content.opensOn ? 'coming' : 'open'
}

/** Whether applications of a programme come before a council. */
export function needsCouncil({ panel, endedNote }: ProgrammeContent): boolean {
  return panel.kind === 'council' && endedNote === null
}

/** What keeps a version from being published, by the key of its message. */
export function gapsOf(content: ProgrammeContent): string[] {
  const gaps: string[] = []
  const codes = content.items.map(({ code }) => code)
  if (new Set(codes).size < codes.length) gaps.push('programmes.errors.sameCode')
  if (content.items.length === 0 && !content.endedNote) gaps.push('programmes.errors.noItems')
  if (content.rules.length === 0 && !content.endedNote) gaps.push('programmes.errors.noRules')
  const { receipt, screening, council, decision } = content.clocks
  const steps = receipt + screening + decision + (needsCouncil(content) ? council : 0)
  if (steps > content.decisionWorkingDays) gaps.push('programmes.errors.clocksTooLong')
  const marks = content.criteria.map(({ code }) => code)
  if (new Set(marks).size < marks.length) gaps.push('programmes.errors.sameCode')
  if (needsCouncil(content) && marks.length === 0) gaps.push('programmes.errors.noCriteria')
  if (content.closesOn !== null && content.closesOn < content.opensOn) {
    gaps.push('errors.datesReversed')
  }
  return gaps
}
