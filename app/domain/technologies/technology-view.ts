import type {
  LegalClass,
  Mandate,
  PriceMode,
  TechnologyKind,
} from '#app/platform/db/generated/enums'
import type { AttachmentView, FieldView, ListingOrganisation } from '../listings/listing-view'
import type { Words } from '../listings/words'

/** What a technology costs; amounts in minor units of the currency. */
export interface PriceView {
  mode: PriceMode | null
  min: number | null
  max: number | null
  currency: string
}

/** A measured advantage: `value` instead of `baseline`, both in `unit`. */
export interface AdvantageView {
  id: string
  metric: Words
  comparedWith: Words
  baseline: number
  value: number
  unit: string
  proof: Words | null
}

export interface IpRightView {
  id: string
  type: string
  status: string
  /** Null where the owner does not show it. */
  number: string | null
  numberHidden: boolean
  office: Words | null
  filedOn: Date | null
  grantedOn: Date | null
  expiresOn: Date | null
  owner: string | null
}

/** What a list shows of a technology. */
export interface TechnologySummary {
  id: string
  slug: string
  kind: TechnologyKind
  title: Words
  summary: Words
  organisation: { slug: string; name: string }
  field: string | null
  trl: number | null
  price: PriceView
  legalClass: LegalClass | null
  greenTag: boolean
  /** Found by the department's legal check. */
  highTech: boolean
  publishedAt: Date | null
  /** When it was published or last confirmed, whichever is later. */
  freshAt: Date | null
}

/** Everything that the public page of a technology shows, in the reader's language. */
export interface TechnologyView
  extends Omit<TechnologySummary, 'organisation' | 'field' | 'freshAt'> {
  problem: Words
  solution: Words
  application: Words
  /** Joined by commas. */
  keywords: Words
  organisation: ListingOrganisation
  field: FieldView | null
  priorities: string[]
  readiness: {
    label: string | null
    evidence: Words | null
    evidenceDate: Date | null
    verified: number | null
  }
  advantages: AdvantageView[]
  ipRights: IpRightView[]
  /** Shares in hundredths of a per cent. */
  owners: { id: string; name: string; shareBasisPoints: number }[]
  mandate: Mandate | null
  stateFunded: boolean
  taskCode: string | null
  transfer: {
    objects: string[]
    forms: string[]
    modes: string[]
    scope: string | null
    exclusive: boolean
    sublicence: boolean
    territory: Words | null
  }
  legalNote: string | null
  legalCheckedAt: Date | null
  attachments: AttachmentView[]
  confirmedAt: Date | null
  expiresAt: Date | null
  /** Where an imported entry comes from. */
  /** True while a dispute about its ownership lets nobody begin anything with it. */
  frozen: boolean
  source: { name: string; url: string | null } | null
}
