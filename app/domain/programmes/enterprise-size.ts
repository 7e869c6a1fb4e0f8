import type { Known } from './firm-facts'

/** Sizes of small and medium enterprises, smallest first (Decree 80/2021/NĐ-CP, Art. 5). */
export const enterpriseSizes = ['micro', 'small', 'medium'] as const

export type EnterpriseSize = (typeof enterpriseSizes)[number]

/** The two groups of business lines that have limits of their own (Art. 5; line by Art. 6). */
export const sizeSectors = ['production', 'services'] as const

export type SizeSector = (typeof sizeSectors)[number]

/** The limits of one size in one sector; each is the largest value that still fits. */
export interface SizeLimit {
  /** Employees in social insurance, average of the year. */
  employees: number
  /** Revenue of the year, in đồng. */
  revenue: bigint
  /** Total capital at the end of the year, in đồng. */
  capital: bigint
}

/** Limits in force on a day, by sector and size. */
export type SizeLimits = Record<SizeSector, Record<EnterpriseSize, SizeLimit>>

/** What the size of an enterprise depends on. */
export interface SizeFacts {
  sector: Known<SizeSector>
  /** Hundredths of the yearly average of employees in social insurance (Art. 7): 1050 is 10.5 people. */
  employeesHundredths: Known<number>
  /** Revenue of the year before in đồng; `none` below one year of activity or without revenue (Art. 9.2). */
  revenue: Known<bigint | 'none'>
  /** Total capital in đồng (Art. 8). */
  capital: Known<bigint>
}

/** The criterion beside labour by which an enterprise states its size; Art. 5 takes whichever fits. */
export const sizeCriteria = ['either', 'revenue', 'capital'] as const

export type SizeCriterion = (typeof sizeCriteria)[number]

type Answer = boolean | null

/** How one size compares with an enterprise; null where a figure is not known. */
export interface SizeStep {
  size: EnterpriseSize
  limit: SizeLimit
  employees: Answer
  revenue: Answer
  capital: Answer
  fits: Answer
}

export interface SizeFinding {
  /** `large` is none of the three; null where a figure that decides is not known. */
  size: EnterpriseSize | 'large' | null
  steps: SizeStep[]
}

function anyOf(one: Answer, other: Answer): Answer {
  if (one || other) return true
  return one === null || other === null ? null : false
}

function both(one: Answer, other: Answer): Answer {
  if (one === false || other === false) return false
  return one === null || other === null ? null : true
}

function money(value: Known<bigint | 'none'>, limit: bigint, criterionHolds: boolean): Answer {
  if (!criterionHolds || value === 'none') return false
  return value === null || value === undefined ? null : value <= limit
}

function stepOf(
  { employeesHundredths, revenue, capital }: SizeFacts,
  size: EnterpriseSize,
  limit: SizeLimit,
  criterion: SizeCriterion,
): SizeStep {
  const people = employeesHundredths ?? null
  // Without revenue only the capital counts, whatever the enterprise would rather be judged by (Art. 9.2).
  const by = revenue === 'none' ? 'capital' : criterion
  const step = {
    employees: people === null ? null : people <= limit.employees * 100,
    revenue: money(revenue, limit.revenue, by !== 'capital'),
    capital: money(capital, limit.capital, by !== 'revenue'),
  }
  return { size, limit, ...step, fits: both(step.employees, anyOf(step.revenue, step.capital)) }
}

/**
 * The size of an enterprise by Decree 80/2021/NĐ-CP, Art. 5: labour within its limit AND (revenue OR capital
 * within its limit); the smallest size that fits is the size.
 * @param criterion narrows the choice to revenue or to capital, which Circular 06/2022/TT-BKHĐT, Art. 3.2
 * allows where it brings the enterprise the more favourable support
 */
export function sizeOf(
  facts: SizeFacts,
  limits: SizeLimits,
  criterion: SizeCriterion = 'either',
): SizeFinding {
  if (!facts.sector) return { size: null, steps: [] }
  const bySize = limits[facts.sector]
  const steps = enterpriseSizes.map((size) => stepOf(facts, size, bySize[size], criterion))
  const decisive = steps.find(({ fits }) => fits !== false)
  if (!decisive) return { size: 'large', steps }
  return { size: decisive.fits ? decisive.size : null, steps }
}
