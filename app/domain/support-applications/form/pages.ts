import { z } from 'zod'
import { sizeCriteria } from '../../programmes/enterprise-size'
import { isPastDay, readDong, readPeople } from '../../programmes/firm-answers'
import {
  type FactName,
  innovations,
  links,
  sectors,
  selections,
  traits,
} from '../../programmes/firm-facts'
import type { ProgrammeContent } from '../../programmes/programme'
import { localDay } from '../../taxonomy/dates'

/** Question pages of form version 2026-1 in their order; each chosen item has a budget page of its own. */
export const pageNames = [
  'firm',
  'size',
  'traits',
  'startup',
  'links',
  'items',
  'declaration',
] as const

export type PageName = (typeof pageNames)[number]

/** What an applicant declares; every one of them has to be ticked. */
export const declarations = ['truth', 'repay', 'one-agency', 'no-double', 'data'] as const

const shared = {
  formKey: z.string().max(100).optional(),
  /** When the page had last been saved as it was opened, or `neverSaved`; absent where nobody looks. */
  seen: z.string().max(40).optional(),
}

/** What a page says that was opened before it was ever saved. */
export const neverSaved = 'never'
const dong = z
  .string()
  .trim()
  .max(40)
  .refine((text) => text === '' || readDong(text) !== null, 'programmes.wizard.errors.money')

const firm = z.object({
  page: z.literal('firm'),
  registered: z
    .string()
    .trim()
    .refine((text) => isPastDay(text, localDay(new Date())), 'programmes.wizard.errors.day'),
  offer: z.enum(['none', 'public']),
  ...shared,
})

const size = z
  .object({
    page: z.literal('size'),
    sector: z.enum(sectors),
    employees: z
      .string()
      .trim()
      .refine((text) => readPeople(text) !== null, 'programmes.wizard.errors.people'),
    revenue: dong.optional(),
    'no-revenue': z.literal('on').optional(),
    capital: dong,
    criterion: z.enum(sizeCriteria).default('either'),
    ...shared,
  })
  .superRefine((form, check) => {
    if (!form.revenue && !form['no-revenue']) {
      check.addIssue({ code: 'custom', path: ['revenue'], message: 'validation.required' })
    }
  })

const boxes = <Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).default([])

/**
 * The fixed question pages. They only check: what is saved is what was typed, so that a page comes back as it
 * was; `application-answers.ts` reads it.
 */
export const PageSchema = z.discriminatedUnion('page', [
  firm,
  size,
  z.object({ page: z.literal('traits'), trait: boxes(traits), ...shared }),
  z.object({
    page: z.literal('startup'),
    innovation: boxes(innovations),
    selection: boxes(selections),
    ...shared,
  }),
  z.object({ page: z.literal('links'), link: boxes(links), ...shared }),
  z.object({ page: z.literal('items'), items: z.array(z.string().max(60)).min(1), ...shared }),
  z.object({
    page: z.literal('declaration'),
    declared: z
      .array(z.enum(declarations))
      .default([])
      .refine(
        (ticked) => declarations.every((name) => ticked.includes(name)),
        'supportApplications.errors.declareAll',
      ),
    ...shared,
  }),
  /** One line of the budget: what is bought, what it costs, what is asked for. */
  z.object({
    page: z.literal('budget'),
    description: z.string().trim().normalize('NFC').min(10).max(2_000),
    supplier: z.string().trim().normalize('NFC').max(300).optional(),
    cost: dong.refine((text) => text !== '' && readDong(text) !== 0n, 'programmes.errors.amount'),
    quantity: z.coerce.number().int().min(1).max(1_000).default(1),
    amount: dong.refine((text) => text !== '' && readDong(text) !== 0n, 'programmes.errors.amount'),
    received: dong.optional(),
    ...shared,
  }),
])

export type PageInput = z.output<typeof PageSchema>
export type BudgetInput = Extract<PageInput, { page: 'budget' }>

function asks(content: Pick<ProgrammeContent, 'rules' | 'items'>, ...facts: FactName[]): boolean {
  return [...content.rules, ...content.items.flatMap(({ rules }) => rules)].some(({ anyOf }) =>
    anyOf.some((condition) => 'fact' in condition && facts.includes(condition.fact)),
  )
}

/** The question pages that a programme's conditions call for: nothing is asked that is not needed. */
export function pagesFor(content: Pick<ProgrammeContent, 'rules' | 'items'>): PageName[] {
  return pageNames.filter((page) => {
    if (page === 'startup') return asks(content, 'innovation', 'selection')
    if (page === 'links') return asks(content, 'link')
    return true
  })
}

const BUDGET = 'budget-'

/** Name of the budget page of an item. */
export const budgetPage = (code: string) => `${BUDGET}${code}`

/** The item of a budget page, or null for another page. */
export function itemOfPage(page: string): string | null {
  return page.startsWith(BUDGET) ? page.slice(BUDGET.length) : null
}

/** Every page of an application in its order, with a budget page for each chosen item, and the papers. */
export function stepsFor(
  content: Pick<ProgrammeContent, 'rules' | 'items'>,
  chosen: readonly string[],
): string[] {
  const fixed = pagesFor(content)
  return [
    ...fixed.filter((page) => page !== 'declaration'),
    ...content.items
      .filter(({ code }) => chosen.includes(code))
      .map(({ code }) => budgetPage(code)),
    'papers',
    'declaration',
  ]
}

/** The page after one; null at the end, where the answers are checked. */
export function stepAfter(steps: readonly string[], step: string): string | null {
  return steps[steps.indexOf(step) + 1] ?? null
}
