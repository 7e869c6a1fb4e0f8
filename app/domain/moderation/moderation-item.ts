import type { OrganisationStatus } from '#app/platform/db/generated/enums'
import type { HistoryView } from '../listings/history-view'
import type { ListingKind, ListingStatus } from '../listings/listing'
import type { Decision } from '../listings/listing-steps'
import type { LegalClass } from '../technologies/technology'
import type { FieldDifference } from './difference'
import type { RubricVerdict, Scores } from './rubric'
import type { SecondPersonReason } from './two-persons'

/** A decision that was taken on an earlier version, with its points. */
export interface PastDecision {
  id: string
  decision: Decision | 'propose'
  at: Date
  by: string | null
  version: number
  scores: Scores | null
  total: number | null
  verdict: RubricVerdict | null
  /** The legal check that went with it, with the rules it was made by. */
  legal: { legalClass: LegalClass; note: string | null; rules: string[] } | null
}

/** The first of two approvals. */
export interface Proposal {
  by: string | null
  at: Date
  /** True where it is the actor's own, so that somebody else has to approve. */
  isMine: boolean
}

/** What the page of a moderator shows of an entry besides the entry itself. */
export interface ModerationItem {
  kind: ListingKind
  id: string
  slug: string
  version: number
  status: ListingStatus
  isHidden: boolean
  /** Since when a dispute about its ownership keeps anything from beginning; null where there is none. */
  frozenAt: Date | null
  isChanged: boolean
  submittedAt: Date | null
  changedAt: Date | null
  /** Since when it waits; its place in the queue. */
  waitingSince: Date
  /** By when somebody decides; null where nothing is to be decided, or it is held. */
  dueAt: Date | null
  isLate: boolean
  organisation: { id: string; name: string; status: OrganisationStatus }
  officer: { id: string; name: string } | null
  /** Also where they no longer hold the role. */
  officerId: string | null
  isMine: boolean
  colleagues: { id: string; name: string }[]
  /** Decisions that the actor may take; empty for one's own organisation's entries. */
  decisions: readonly Decision[]
  isOwnOrganisation: boolean
  /** True where the actor wrote it for its organisation, and so decides nothing. */
  isOwnDraft: boolean
  proposal: Proposal | null
  /** Why a second person has to approve by what is known now. */
  secondPerson: SecondPersonReason | null
  /** What changed since the last decision; null where there was none. */
  differences: FieldDifference[] | null
  /** Decisions so far, newest first. */
  past: PastDecision[]
  history: HistoryView[]
}
