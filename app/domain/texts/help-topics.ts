/** What a topic of help covers, and where its readers find it. */
interface HelpTopic {
  /** A page that shows texts of the topic. */
  readonly page: string
  /** Parts of the locales of which every text is help. */
  readonly whole?: readonly string[]
  /** Parts of which hints, leads and explanations are. */
  readonly hints?: readonly string[]
}

/** What explains the exchange to its users, in the order in which they meet it. */
export const helpTopics = {
  home: { page: '/', hints: ['home.lead', 'home.doors', 'home.steps', 'home.audience'] },
  howItWorks: { page: '/how-it-works', whole: ['home.how'] },
  account: { page: '/workspace/account', hints: ['accounts'] },
  organisation: { page: '/workspace/organisation', hints: ['organisations'] },
  technology: { page: '/workspace/technologies/new', hints: ['technologies', 'listings'] },
  need: { page: '/workspace/needs/new', hints: ['needs'] },
  interest: { page: '/technologies', hints: ['questions', 'interests.form', 'interests.detail'] },
  disclosure: { page: '/workspace/ndas', hints: ['disclosure'] },
  deal: { page: '/workspace/deals', hints: ['deals', 'contract', 'room'] },
  payment: { page: '/workspace/payments', hints: ['payments'] },
  registration: { page: '/contract-registration', whole: ['registration.guide'] },
  fee: { page: '/appraisal-fee', hints: ['registration.fee', 'registration.page'] },
  support: { page: '/support', hints: ['programmes', 'calls'] },
  application: { page: '/workspace/support', hints: ['supportApplications'] },
  experts: { page: '/experts', hints: ['directory'] },
  innovative: { page: '/innovative-enterprises', hints: ['recognitions', 'incubation'] },
  foot: { page: '/', whole: ['frame.about', 'frame.contact'] },
  conduct: { page: '/workspace/sanctions', hints: ['trustSafety.report', 'trustSafety.own'] },
} as const satisfies Record<string, HelpTopic>

export type HelpTopicName = keyof typeof helpTopics

export const helpTopicNames = Object.keys(helpTopics) as HelpTopicName[]

/** True for the name of a topic. */
export function isHelpTopic(text: string | undefined): text is HelpTopicName {
  return text !== undefined && Object.hasOwn(helpTopics, text)
}

const hint = /(?:Hint|Help|Text|[lL]ead|[hH]ints\.\w+|leads\.\w+)$/
/** Parts that only staff read. */
const ofStaff = /\.(?:staff\w*|desk|editor)\b|\.staff[A-Z]\w*$/

const isUnder = (key: string, part: string) => key === part || key.startsWith(`${part}.`)

/** True where a text of the locales belongs to a topic. */
export function isOfTopic(topic: HelpTopicName, key: string): boolean {
  const { whole = [], hints = [] }: HelpTopic = helpTopics[topic]
  if (whole.some((part) => isUnder(key, part))) return true
  return hints.some((part) => isUnder(key, part)) && hint.test(key) && !ofStaff.test(key)
}
