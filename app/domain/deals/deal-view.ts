import type { Contact } from './contact'
import type { DealSide } from './deal'
import type { DealRole, DealStage } from './deal-stages'
import type { TermName } from './deal-terms'
import type { ListingLink } from './listing-link'

/** An organisation as a deal names it. */
export interface PartyView {
  name: string
  slug: string
}

/** A deal as lists show it. */
export interface DealItem {
  number: string
  listing: ListingLink
  provider: PartyView
  seeker: PartyView
  stage: DealStage
  /** Who answers for it on the department's side; null where nobody does. */
  officer: string | null
  createdAt: Date
  updatedAt: Date
}

/** A sum in minor units with its currency. */
export interface Sum {
  amount: number
  currency: string
}

/** The terms in words of the reader's language. */
export interface TermsView {
  objects: string[]
  form: string | null
  modes: string[]
  scope: string | null
  payment: string | null
  /** `hidden` where the parties keep the value to themselves and the reader is staff. */
  value: Sum | null | 'hidden'
  confidential: boolean
  signedOn: Date | null
}

/** A step that the reader's side may take. */
export interface StepView {
  to: DealStage
  skipped: readonly DealStage[]
  bothConfirm: boolean
  /** True where the reader's side has given its word on this version and waits for the other. */
  given: boolean
  /** True where the other side has. */
  givenByOther: boolean
}

/** One row of the history. */
export interface DealHistoryView {
  id: string
  kind:
    | 'stage'
    | 'terms'
    | 'confirmation'
    | 'document'
    | 'officer'
    | 'schedule'
    | 'payment'
    | 'registration'
    | 'standing'
  at: Date
  /** Who did it; null for the exchange itself. */
  by: string | null
  side: DealSide | null
  from: DealStage | null
  to: DealStage
  reason: string | null
  changedFields: string[]
  /** Who was named to answer for the deal. */
  officer: string | null
}

/** A document both parties see. */
export interface DealDocumentView {
  id: string
  caption: string
  name: string
  size: number
  side: DealSide | null
  createdAt: Date
}

/** A deal as its page shows it. */
export interface DealView extends DealItem {
  version: number
  role: DealRole
  /** For staff who may name another: the present one and whom to choose from. */
  officerChoices: { present: string | null; people: { id: string; name: string }[] } | null
  /** Why the reader may not act at all; a key under `errors`. */
  refusal: string | null
  /** Stages it went through, in their order; the others before the present one were left out. */
  visited: DealStage[]
  steps: StepView[]
  /** What the deal waits for where the reader's side has no step: who takes the next one. */
  waitsFor: readonly DealRole[]
  mayTerminate: boolean
  terms: TermsView
  mayChangeTerms: boolean
  missingForSigning: TermName[]
  confirmations: { stage: DealStage; side: DealSide; at: Date; by: string | null }[]
  certificate: { number: string; on: Date | null } | null
  terminated: { reason: string; words: string } | null
  contacts: Record<DealSide, Contact | null>
  /** Null for staff: documents are the parties' own. */
  documents: DealDocumentView[] | null
  history: DealHistoryView[]
}
