import type { Contact } from './contact'
import type { InterestStatus } from './interest'
import type { InterestNudgeKind } from './interest-clock'
import type { ListingLink } from './listing-link'

/** An interest as lists show it. */
export interface InterestItem {
  id: string
  box: 'received' | 'sent'
  listing: ListingLink
  /** The other organisation; null while its owner stays anonymous. */
  counterpart: { name: string; slug: string } | null
  status: InterestStatus
  createdAt: Date
  dueAt: Date
  /** Since when its clock stands still, for its owner cannot accept now; null while it runs. */
  stoppedAt: Date | null
  answeredAt: Date | null
  overdue: boolean
  /** Working days until it is due, or that are left once its clock runs again; null once it is answered. */
  daysLeft: number | null
  dealNumber: string | null
}

/** An interest as its page shows it; the lists' codes are words in the reader's language. */
export interface InterestView extends InterestItem {
  /** Organisation on the other side, for what else is between the two; null while its owner stays anonymous. */
  counterpartId: string | null
  listingId: string
  /** Reminders sent to the owner, and when the department was told. */
  nudges: { kind: InterestNudgeKind; createdAt: Date }[]
  /** The member of staff who sent it, and who answered it, on behalf of somebody; null where they did so themselves. */
  onBehalf: { sent: string | null; answered: string | null }
  purpose: string
  readiness: string
  timing: string
  priorRelation: string | null
  budgetMax: number | null
  budgetCurrency: string
  answer: { reason: string | null; words: string | null } | null
  /** Both sides, once the interest is accepted; null before that, whoever looks. */
  contacts: { own: Contact | null; other: Contact | null } | null
  /** Answers that the actor may give. */
  steps: ('accepted' | 'declined' | 'withdrawn')[]
  /** Why the actor may give none, though it is their side's turn; a key under `errors`. */
  refusal: string | null
}
