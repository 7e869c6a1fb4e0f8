import type { InterestStatus } from '#app/platform/db/generated/enums'
import type { ListingKind } from '../listings/listing'
import type { DealParties } from './deal'

export type { InterestStatus }

/** The listing that a question, an interest or a deal is about. */
export interface ListingRef {
  kind: ListingKind
  id: string
}

/** Every answer to an interest that waits: who may give it, and whether it must say why. */
export const interestSteps = [
  { to: 'accepted', by: 'receiver', reasonNeeded: false },
  { to: 'declined', by: 'receiver', reasonNeeded: true },
  { to: 'withdrawn', by: 'sender', reasonNeeded: false },
] as const satisfies readonly {
  to: InterestStatus
  by: 'sender' | 'receiver'
  reasonNeeded: boolean
}[]

/** What the interest's listing is; an interest in a need keeps the need's id. */
export function listingOf(record: {
  technologyId: string | null
  needId: string | null
}): ListingRef {
  if (record.needId) return { kind: 'need', id: record.needId }
  return { kind: 'technology', id: record.technologyId ?? '' }
}

/** Names sender and listing: the database keeps it once while the interest or its deal is open. */
export function openKeyOf(fromOrganisationId: string, listing: ListingRef): string {
  return `${fromOrganisationId}:${listing.kind}:${listing.id}`
}

/** Who provides and who seeks: the sender would take a technology, and would meet a need. */
export function partiesOf(kind: ListingKind, from: string, to: string): DealParties {
  return kind === 'technology'
    ? { providerId: to, seekerId: from }
    : { providerId: from, seekerId: to }
}

/** True once the owner has let the time to answer pass; not while the clock stands still. */
export function isOverdue(
  { status, dueAt, stoppedAt }: { status: InterestStatus; dueAt: Date; stoppedAt: Date | null },
  now: Date,
): boolean {
  return status === 'pending' && stoppedAt === null && dueAt < now
}
