import { type Gap, gapsIn, type PublishingRule, ruleMakers } from '../listings/gaps'
import {
  hasContact,
  hasSubstance,
  isOneSentence,
  isOnlyPraise,
  isTellingTitle,
} from '../listings/wording'
import { type TechnologySection, wholeShare } from './technology'

/** What the rules read of a technology. */
export interface TechnologyContent {
  title: string
  summary: string
  problem: string
  solution: string
  application: string
  hasEnglish: boolean
  fieldCode: string | null
  trl: number | null
  trlEvidence: string | null
  advantages: readonly { baseline: number; value: number; proof: string | null }[]
  ipRights: readonly { type: string; status: string }[]
  /** Shares in hundredths of a per cent. */
  shares: readonly number[]
  mandate: string | null
  stateFunded: boolean
  taskCode: string | null
  transferObjects: readonly string[]
  transferForms: readonly string[]
  transferModes: readonly string[]
  transferScope: string | null
  priceMode: string | null
  /** Roles of its files. */
  fileRoles: readonly string[]
}

const { rule, warning } = ruleMakers<TechnologyContent, TechnologySection>()

const textOf = ({ title, summary, problem, solution, application }: TechnologyContent) =>
  [title, summary, problem, solution, application].join('\n')

/**
 * The publishing rules of technologies, in the order of the form: quantified advantages, a title and a summary
 * that tell, open IP status, and the lists of Law 07/2017/QH14, Arts. 4–7.
 */
export const technologyRules: readonly PublishingRule<TechnologyContent, TechnologySection>[] = [
  rule('title', 'card', ({ title }) => isTellingTitle(title)),
  rule('field', 'card', ({ fieldCode }) => fieldCode !== null),
  rule('summary', 'card', ({ summary }) => summary !== ''),
  rule('oneSentence', 'card', ({ summary }) => isOneSentence(summary)),
  rule('problem', 'card', ({ problem }) => hasSubstance(problem)),
  rule('solution', 'card', ({ solution }) => hasSubstance(solution)),
  rule('application', 'card', ({ application }) => hasSubstance(application)),
  rule('trl', 'evidence', ({ trl }) => trl !== null),
  rule(
    'trlEvidence',
    'evidence',
    ({ trlEvidence, fileRoles }) => Boolean(trlEvidence) || fileRoles.includes('trl_evidence'),
  ),
  rule('advantage', 'evidence', ({ advantages }) =>
    advantages.some(({ baseline, value }) => baseline !== value),
  ),
  rule('ipStatus', 'ownership', ({ ipRights }) => ipRights.length > 0),
  rule(
    'shares',
    'ownership',
    ({ shares }) => shares.reduce((sum, share) => sum + share, 0) === wholeShare,
  ),
  rule('mandate', 'ownership', ({ mandate }) => mandate !== null),
  rule(
    'mandateProof',
    'files',
    ({ mandate, fileRoles }) => mandate !== 'authorised' || fileRoles.includes('mandate'),
  ),
  rule('taskCode', 'ownership', ({ stateFunded, taskCode }) => !stateFunded || Boolean(taskCode)),
  rule('transferObject', 'terms', ({ transferObjects }) => transferObjects.length > 0),
  rule('transferForm', 'terms', ({ transferForms }) => transferForms.length > 0),
  rule('transferMode', 'terms', ({ transferModes }) => transferModes.length > 0),
  rule('transferScope', 'terms', ({ transferScope }) => transferScope !== null),
  rule('priceMode', 'terms', ({ priceMode }) => priceMode !== null),
  warning('onlyPraise', 'card', (content) => !isOnlyPraise(textOf(content))),
  warning('contactInText', 'card', (content) => !hasContact(textOf(content))),
  warning('proof', 'evidence', ({ advantages }) => advantages.every(({ proof }) => Boolean(proof))),
  warning('image', 'files', ({ fileRoles }) => fileRoles.includes('image')),
  warning('english', 'english', ({ hasEnglish }) => hasEnglish),
]

/** What a technology lacks; submitting and the completeness meter read the same list. */
export function technologyGaps(content: TechnologyContent, now: Date): Gap<TechnologySection>[] {
  return gapsIn(technologyRules, content, now)
}
