import type { OrganisationStatus } from '#app/platform/db/generated/enums'
import type { HistoryView } from '../listings/history-view'
import type { ListingKind, ListingStatus } from '../listings/listing'
import type { Decision } from '../listings/listing-steps'

/** What the page of a moderator shows of an entry besides the entry itself. */
export interface ModerationItem {
  kind: ListingKind
  id: string
  slug: string
  version: number
  status: ListingStatus
  isHidden: boolean
  isChanged: boolean
  submittedAt: Date | null
  changedAt: Date | null
  organisation: { id: string; name: string; status: OrganisationStatus }
  officer: { id: string; name: string } | null
  /** Also where they no longer hold the role. */
  officerId: string | null
  isMine: boolean
  colleagues: { id: string; name: string }[]
  /** Decisions that the actor may take; empty for one's own organisation's entries. */
  decisions: readonly Decision[]
  isOwnOrganisation: boolean
  history: HistoryView[]
}
