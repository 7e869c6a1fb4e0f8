import { type Gap, gapsIn, type PublishingRule, ruleMakers } from '../listings/gaps'
import {
  hasContact,
  hasSubstance,
  isOneSentence,
  isOnlyPraise,
  isTellingTitle,
} from '../listings/wording'
import type { NeedSection } from './need'

/** What the rules read of a need. */
export interface NeedContent {
  kind: string
  title: string
  summary: string
  currentState: string
  goal: string
  constraints: string
  notWanted: string
  acceptanceTest: string
  hasEnglish: boolean
  fieldCode: string | null
  targetCount: number
  /** In minor units. */
  budgetMax: bigint | null
  resultShare: string | null
  deadline: Date | null
}

const { rule, warning } = ruleMakers<NeedContent, NeedSection>()

const textOf = ({ title, summary, currentState, goal }: NeedContent) =>
  [title, summary, currentState, goal].join('\n')

/**
 * The publishing rules of needs, in the order of the form: a problem and a target that a stranger can answer,
 * the money there is, a deadline, and how the asker will tell that the need is met.
 */
export const needRules: readonly PublishingRule<NeedContent, NeedSection>[] = [
  rule('title', 'card', ({ title }) => isTellingTitle(title)),
  rule('field', 'card', ({ fieldCode }) => fieldCode !== null),
  rule('summary', 'card', ({ summary }) => summary !== ''),
  rule('oneSentence', 'card', ({ summary }) => isOneSentence(summary)),
  rule('currentState', 'card', ({ currentState }) => hasSubstance(currentState)),
  rule('goal', 'card', ({ goal }) => hasSubstance(goal)),
  rule('target', 'targets', ({ targetCount }) => targetCount > 0),
  rule('budget', 'budget', ({ budgetMax }) => budgetMax !== null && budgetMax > 0n),
  rule('deadline', 'budget', ({ deadline }) => deadline !== null),
  rule('deadlineAhead', 'budget', ({ deadline }, now) => deadline === null || deadline > now),
  rule('acceptanceTest', 'budget', ({ acceptanceTest }) => acceptanceTest !== ''),
  rule(
    'resultShare',
    'budget',
    ({ kind, resultShare }) => kind !== 'co_development' || Boolean(resultShare),
  ),
  warning('constraints', 'constraints', ({ constraints }) => constraints !== ''),
  warning('notWanted', 'constraints', ({ notWanted }) => notWanted !== ''),
  warning('onlyPraise', 'card', (content) => !isOnlyPraise(textOf(content))),
  warning('contactInText', 'card', (content) => !hasContact(textOf(content))),
  warning('english', 'english', ({ hasEnglish }) => hasEnglish),
]

/** What a need lacks; submitting and the completeness meter read the same list. */
export function needGaps(content: NeedContent, now: Date): Gap<NeedSection>[] {
  return gapsIn(needRules, content, now)
}
