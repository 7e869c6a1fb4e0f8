import type { Prisma, Transaction } from '#app/platform/db/client.server'
import type { ListingKind, ListingStatus } from './listing'
import type { HistoryStep } from './listing-steps'

const common = {
  id: true,
  slug: true,
  organisationId: true,
  status: true,
  version: true,
  officerId: true,
  submittedAt: true,
  publishedAt: true,
  approvedAt: true,
  changedAt: true,
  confirmedAt: true,
  expiresAt: true,
  hiddenAt: true,
  hiddenReason: true,
  frozenAt: true,
  updatedAt: true,
  source: true,
  organisation: { select: { status: true, postingLimit: true } },
} as const

/** The columns that technologies and needs share, as steps need them. */
export type ListingRow = Prisma.TechnologyGetPayload<{ select: typeof common }>

/** Columns that a step may set on either kind. */
export type ListingData = Pick<
  Prisma.TechnologyUncheckedUpdateManyInput & Prisma.NeedUncheckedUpdateManyInput,
  | 'status'
  | 'slug'
  | 'officerId'
  | 'submittedAt'
  | 'publishedAt'
  | 'approvedAt'
  | 'changedAt'
  | 'confirmedAt'
  | 'expiresAt'
  | 'hiddenAt'
  | 'hiddenReason'
>

/** What a row of a history says. */
export interface HistoryEntry {
  step: HistoryStep
  from: ListingStatus | null
  to: ListingStatus
  actorId: string | null
  /** The member of staff who did it on behalf of the actor. */
  actingById?: string | null
  at: Date
  reasonCodes?: readonly string[]
  reason?: string | undefined
}

/** The shared columns of an entry of either kind, or null. */
export function findListing(
  db: Transaction,
  kind: ListingKind,
  id: string,
): Promise<ListingRow | null> {
  const query = { where: { id }, select: common }
  return kind === 'technology' ? db.technology.findUnique(query) : db.need.findUnique(query)
}

/**
 * Changes an entry if it is still as it was read, and counts its version up.
 * @returns false where somebody else was faster; nothing is changed then
 */
export async function updateListing(
  db: Transaction,
  kind: ListingKind,
  seen: Pick<ListingRow, 'id' | 'status' | 'version'>,
  data: ListingData,
): Promise<boolean> {
  const where = { id: seen.id, status: seen.status, version: seen.version }
  const change = { ...data, version: { increment: 1 } }
  const { count } =
    kind === 'technology'
      ? await db.technology.updateMany({ where, data: change })
      : await db.need.updateMany({ where, data: change })
  return count === 1
}

/** Adds a row to an entry's history. */
export async function addHistory(
  db: Transaction,
  kind: ListingKind,
  id: string,
  { step, from, to, actorId, actingById = null, at, reasonCodes = [], reason }: HistoryEntry,
): Promise<void> {
  const data = {
    step,
    from,
    to,
    actorId,
    actingById,
    createdAt: at,
    reasonCodes: [...reasonCodes],
    reason: reason ?? null,
  }
  if (kind === 'technology')
    await db.technologyHistory.create({ data: { ...data, technologyId: id } })
  else await db.needHistory.create({ data: { ...data, needId: id } })
}
