import type { ListingDocument } from '../search/listing-document'
import type { MatchReason } from './match-reason'
import { changedMaterially, parsePair, snapshotOf } from './match-snapshot'

/** What is stored of a match beside its score. */
interface StoredRow {
  readonly status: string
  readonly dismissedReason: string | null
  readonly dismissedFor: unknown
  readonly pinnedAt: Date | null
  readonly madeById: string | null
  readonly introducedAt: Date | null
}

/** Takes back that a match was dismissed. */
export const notDismissed = {
  dismissedReason: null,
  dismissedById: null,
  dismissedAt: null,
  dismissedSide: null,
  dismissedNote: null,
} as const

/** Whether a match is kept though the two entries do not suit each other by their words. */
export function mayStay({ status, pinnedAt, madeById, introducedAt }: StoredRow): boolean {
  return status === 'dismissed' || pinnedAt !== null || madeById !== null || introducedAt !== null
}

/** The reason that a match made by hand keeps beside those that are found. */
export function madeByStaff(row: Pick<StoredRow, 'madeById'> | undefined): MatchReason[] {
  return row?.madeById ? [{ code: 'staff', points: 0, params: {} }] : []
}

/** Whether a dismissed match is worth another look, as its entries stand. */
export function comesBack(
  { status, dismissedReason, dismissedFor }: StoredRow,
  source: ListingDocument,
  counterpart: ListingDocument,
): boolean {
  const before = status === 'dismissed' ? parsePair(dismissedFor) : null
  if (!before) return false
  const [technology, need] = source.kind === 'need' ? [counterpart, source] : [source, counterpart]
  return changedMaterially(dismissedReason, before, {
    technology: snapshotOf(technology),
    need: snapshotOf(need),
  })
}
