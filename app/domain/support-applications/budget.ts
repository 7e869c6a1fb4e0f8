import type { LevelFacts } from '../programmes/firm-facts'
import {
  levelFor,
  mostSupport,
  mostUnits,
  type SupportWorking,
} from '../programmes/support-ceiling'
import type { SupportItem } from '../programmes/support-item'

/** A line of the budget, in đồng. */
export interface BudgetLine {
  cost: bigint
  quantity: number
  amount: bigint
  /** Received elsewhere this year for the same item, as declared. */
  received: bigint
}

/** What is wrong with a line: a key under `errors` and its values, in đồng. */
export interface LineProblem {
  reason: string
  params: Record<string, number>
}

/** The most that a line can ask for; null where the item is not for this firm. */
export function workingOf(
  item: SupportItem,
  facts: LevelFacts,
  line: Omit<BudgetLine, 'amount'>,
  askedElsewhere: bigint,
): SupportWorking | null {
  const level = levelFor(item, facts)
  if (level.kind !== 'level') return null
  const received = line.received + askedElsewhere
  return mostSupport(item, level, { cost: line.cost, quantity: line.quantity, received })
}

/**
 * Holds a line against the ceiling, against what was received, and against what the firm asked for in other
 * applications of the year. Over by one đồng is over.
 * @param askedElsewhere đồng of the same item in other submitted applications of the year
 */
export function lineProblem(
  item: SupportItem,
  facts: LevelFacts,
  line: BudgetLine,
  askedElsewhere: bigint,
): LineProblem | null {
  const units = mostUnits(item)
  if (units !== null && line.quantity > units) {
    return { reason: 'supportTooMany', params: { most: units } }
  }
  const working = workingOf(item, facts, line, askedElsewhere)
  if (!working) {
    const known = levelFor(item, facts).kind
    return {
      reason: known === 'size-unknown' ? 'supportSizeFirst' : 'supportOtherSize',
      params: {},
    }
  }
  if (line.amount <= working.most) return null
  const over = line.amount - working.most
  return {
    reason: 'supportOverCeiling',
    params: { most: Number(working.most), over: Number(over) },
  }
}
