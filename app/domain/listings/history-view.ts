import type { ListingStatus } from './listing'

/** A step of an entry's life as pages show it. */
export interface HistoryView {
  id: string
  at: Date
  /** What was done; null in rows of imports. */
  step: string | null
  from: ListingStatus | null
  to: ListingStatus
  /** Name of the person; null for the exchange itself. */
  by: string | null
  /** Name of the member of staff who did it on their behalf. */
  actingBy: string | null
  /** The reasons' words from their list. */
  reasons: string[]
  reason: string | null
}
