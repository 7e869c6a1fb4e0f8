import type {
  ListingStatus,
  MemberRole,
  OrganisationStatus,
  OrganisationType,
  StaffRole,
  TargetComparison,
} from '#app/platform/db/generated/enums'

/** Days before the moment of seeding; fractions give hours. */
export type DaysAgo = number

export type OrganisationSeed = {
  slug: string
  type: OrganisationType
  /** Left out: verified. */
  status?: OrganisationStatus
  statusReason?: string
  name: string
  nameEn: string
  aboutVi: string
  aboutEn: string
  taxCode?: string
  representativeName: string
  representativeTitle: string
  unitCode: string
  address: string
  joined: DaysAgo
}

export type PersonSeed = {
  /** The part of the address before @demo.test. */
  mail: string
  name: string
  organisation?: string
  /** Left out: owner. */
  role?: MemberRole
  staff?: { role: StaffRole; unitCode?: string }
  locale?: 'vi' | 'en'
  phone?: string
  joined: DaysAgo
}

export type TechnologyWords = {
  title: string
  summary: string
  problem: string
  solution: string
  application: string
  keywords: string[]
}

/** Title and summary at least; the other headings where the whole card is in English. */
export type EnglishWords<Words extends { title: string; summary: string }> = Pick<
  Words,
  'title' | 'summary'
> &
  Partial<Words>

export type AdvantageSeed = {
  metric: string
  metricEn: string
  comparedWith: string
  comparedWithEn: string
  baseline: number
  value: number
  unit: string
  proof: string
}

export type IpSeed = {
  type: string
  status: string
  number?: string
  numberHidden?: boolean
  office?: string
  filed?: string
  granted?: string
  expires?: string
}

export type PriceSeed =
  | { mode: 'fixed'; amount: number; currency?: string }
  | { mode: 'range'; min: number; max: number; currency?: string }
  | { mode: 'on_request' }
  | { mode: 'appraisal_requested' }

export type TransferSeed = {
  objects: string[]
  forms: string[]
  modes: string[]
  scope: string
  exclusive?: boolean
  sublicence?: boolean
  territory?: string
}

export type TechnologySeed = {
  slug: string
  organisation: string
  initiative?: boolean
  field: string
  priority?: string[]
  green?: boolean
  trl: number
  evidence: string
  evidenceDate: string
  /** Level the department has verified. */
  verified?: number
  vi: TechnologyWords
  en: EnglishWords<TechnologyWords>
  advantages: AdvantageSeed[]
  ip: IpSeed[]
  /** Shares in basis points; left out: the organisation alone. */
  owners?: [name: string, share: number][]
  authorised?: boolean
  taskCode?: string
  transfer: TransferSeed
  price: PriceSeed
  restricted?: string
  /** When it was published; the life story of those in another state is in `stories`. */
  published: DaysAgo
}

export type NeedWords = {
  title: string
  summary: string
  currentState: string
  goal: string
  constraints: string
  triedBefore: string
  notWanted: string
  acceptanceTest: string
  keywords: string[]
}

export type TargetSeed = {
  metric: string
  metricEn: string
  comparison: TargetComparison
  value: number
  unit: string
}

export type NeedSeed = {
  slug: string
  organisation: string
  coDevelopment?: { resultShare: string }
  field: string
  priority?: string[]
  green?: boolean
  anonymous?: boolean
  trlMin?: number
  budget?: [min: number | null, max: number]
  forms?: string[]
  vi: NeedWords
  en: EnglishWords<NeedWords>
  targets: TargetSeed[]
  /** Days from the moment of seeding. */
  deadlineIn: number
  published: DaysAgo
}

/** The life of an entry that was not simply published; its last step is the status it has. */
export type ListingStory = {
  slug: string
  status: ListingStatus
  /** Since when a dispute about its ownership freezes it. */
  frozen?: DaysAgo
  /** `by` is the moderator who decided, where it is not the usual one. */
  steps: { to: ListingStatus; ago: DaysAgo; by?: string; codes?: string[]; reason?: string }[]
}

/** An entry of the register: of an organisation of the demo, or of a firm that is not on the exchange. */
export type RecognitionSeed = {
  kind: 'st_enterprise' | 'startup'
  organisation?: string
  name?: string
  taxCode?: string
  certificateNumber: string
  issuer: string
  issuedOn: string
  validTo?: string
  endedOn?: string
  endReason?: string
  fieldCode?: string
  basis?: string
  products?: string
}
