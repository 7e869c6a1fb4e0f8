import type { NeedKind, OrganisationType, TargetComparison } from '#app/platform/db/generated/enums'
import type { AttachmentView, FieldView, ListingOrganisation } from '../listings/listing-view'
import type { Words } from '../listings/words'

/** What the asker can spend; amounts in minor units of the currency. */
export interface BudgetView {
  min: number | null
  max: number | null
  currency: string
}

export interface TargetView {
  id: string
  metric: Words
  comparison: TargetComparison
  value: number
  unit: string
}

/** Who asks: an organisation, or only its type where it does not want to be named. */
export type AskerView<Named> =
  | { anonymous: false; organisation: Named }
  | { anonymous: true; type: OrganisationType }

/** What a list shows of a need. */
export interface NeedSummary {
  id: string
  slug: string
  kind: NeedKind
  title: Words
  summary: Words
  asker: AskerView<{ slug: string; name: string }>
  field: string | null
  trlMin: number | null
  budget: BudgetView
  greenTag: boolean
  deadline: Date | null
  publishedAt: Date | null
  /** When it was published or last confirmed, whichever is later. */
  freshAt: Date | null
}

/** Everything that the public page of a need shows, in the reader's language. */
export interface NeedView extends Omit<NeedSummary, 'asker' | 'field' | 'freshAt'> {
  asker: AskerView<ListingOrganisation>
  field: FieldView | null
  currentState: Words
  goal: Words
  constraints: Words
  triedBefore: Words
  notWanted: Words
  acceptanceTest: Words
  /** Joined by commas. */
  keywords: Words
  targets: TargetView[]
  readinessLabel: string | null
  transferForms: string[]
  resultShare: Words | null
  priorities: string[]
  attachments: AttachmentView[]
  confirmedAt: Date | null
  expiresAt: Date | null
  /** True while a dispute about its ownership lets nobody begin anything with it. */
  frozen: boolean
  source: { name: string; url: string | null } | null
}
