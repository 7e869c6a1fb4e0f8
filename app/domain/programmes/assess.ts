import { checkRules, type FindingStatus, type RulesFinding } from './check-rules'
import { type FirmFacts, levelFactsOf } from './firm-facts'
import type { ProgrammeContent } from './programme'
import { type LevelFinding, levelFor } from './support-ceiling'
import type { SupportItem } from './support-item'

/** What an item means for one firm. */
export interface ItemAssessment {
  item: SupportItem
  /** Of the item's own conditions and its levels together. */
  status: FindingStatus
  finding: RulesFinding
  level: LevelFinding
}

/** What a programme means for one firm. */
export interface Assessment {
  status: FindingStatus
  finding: RulesFinding
  items: ItemAssessment[]
}

function itemStatus(rules: FindingStatus, level: LevelFinding): FindingStatus {
  if (rules === 'not-met' || level.kind === 'other-size') return 'not-met'
  return level.kind === 'size-unknown' && rules === 'met' ? 'missing' : rules
}

/**
 * Holds a programme against a firm: its conditions, and for each item those of the item and the level.
 * @param on calendar day in Viet Nam, YYYY-MM-DD
 */
export function assess(
  { rules, items }: Pick<ProgrammeContent, 'rules' | 'items'>,
  facts: FirmFacts,
  on: string,
): Assessment {
  const finding = checkRules(rules, facts, on)
  const levelFacts = levelFactsOf(facts)
  return {
    status: finding.status,
    finding,
    items: items.map((item) => {
      const own = checkRules(item.rules, facts, on)
      const level = levelFor(item, levelFacts)
      return { item, finding: own, level, status: itemStatus(own.status, level) }
    }),
  }
}
