import type { Bilingual } from './bilingual'
import type { Condition, Rules } from './condition'
import type { FirmFacts } from './firm-facts'

/**
 * `missing`: the firm has yet to say it; `unknown`: the firm does not know, or somebody else decides.
 */
export type FindingStatus = 'met' | 'missing' | 'unknown' | 'not-met'

/** What came of one condition. */
export interface Finding {
  status: FindingStatus
  label: Bilingual
  source: Bilingual
}

/** What came of a clause: its own status, and that of each condition that could meet it. */
export interface ClauseFinding {
  status: FindingStatus
  findings: Finding[]
}

export interface RulesFinding {
  status: FindingStatus
  clauses: ClauseFinding[]
}

/**
 * The last day of a number of years that began on a day: the same day of that year, or the last day of its
 * month (Civil Code 91/2015/QH13, Arts. 147 and 148).
 */
export function lastDayOfYears(start: string, years: number): string {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year + years, month, 0)).getUTCDate()
  const end = new Date(Date.UTC(year + years, month - 1, Math.min(day, lastOfMonth)))
  return end.toISOString().slice(0, 10)
}

function checkSet(
  values: readonly string[],
  given: readonly string[] | null | undefined,
  wanted: 'some' | 'none',
): FindingStatus {
  if (given === undefined) return 'missing'
  if (given === null) return 'unknown'
  const found = values.some((value) => given.includes(value))
  return found === (wanted === 'some') ? 'met' : 'not-met'
}

function checkCondition(condition: Condition, facts: FirmFacts, on: string): FindingStatus {
  switch (condition.kind) {
    case 'any-of':
      return checkSet(condition.values, facts.sets[condition.fact], 'some')
    case 'none-of':
      return checkSet(condition.values, facts.sets[condition.fact], 'none')
    case 'age-at-most': {
      if (facts.registeredOn === undefined) return 'missing'
      if (facts.registeredOn === null) return 'unknown'
      return on <= lastDayOfYears(facts.registeredOn, condition.years) ? 'met' : 'not-met'
    }
    case 'decided':
      return 'unknown'
  }
}

const hopeful: FindingStatus[] = ['met', 'missing', 'unknown', 'not-met']
const doubtful: FindingStatus[] = ['not-met', 'missing', 'unknown', 'met']

function firstOf(order: FindingStatus[], statuses: FindingStatus[]): FindingStatus {
  return order.find((status) => statuses.includes(status)) ?? 'met'
}

/**
 * Holds the rules of a programme or of an item against what is known of a firm. Pure: the same facts on the
 * same day give the same answer.
 * @param on calendar day in Viet Nam, YYYY-MM-DD
 */
export function checkRules(rules: Rules, facts: FirmFacts, on: string): RulesFinding {
  const clauses = rules.map(({ anyOf }) => {
    const findings = anyOf.map((condition) => ({
      status: checkCondition(condition, facts, on),
      label: condition.label,
      source: condition.source,
    }))
    const statuses = findings.map(({ status }) => status)
    return { status: firstOf(hopeful, statuses), findings }
  })
  const statuses = clauses.map(({ status }) => status)
  return { status: firstOf(doubtful, statuses), clauses }
}
