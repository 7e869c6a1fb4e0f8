import type { Transaction } from '#app/platform/db/client.server'
import type { ListingKind } from '../listings/listing'

/** A question with the entry it is about. */
export interface CheckRow {
  id: string
  kind: ListingKind
  listingId: string
  askedAt: Date
  hideAt: Date
  linkExpiresAt: Date
  hiddenAt: Date | null
  closedAt: Date | null
  answer: string | null
}

const columns = {
  id: true,
  technologyId: true,
  needId: true,
  askedAt: true,
  hideAt: true,
  linkExpiresAt: true,
  hiddenAt: true,
  closedAt: true,
  answer: true,
} as const

/** Questions without an answer for which `where` holds, the oldest first. */
export async function openChecks(
  db: Transaction,
  where: object,
  take: number,
): Promise<CheckRow[]> {
  const rows = await db.availabilityCheck.findMany({
    where: { closedAt: null, ...where },
    select: columns,
    orderBy: { askedAt: 'asc' },
    take,
  })
  return rows.flatMap(asCheck)
}

/** One question, or null. */
export async function findCheck(db: Transaction, id: string): Promise<CheckRow | null> {
  const row = await db.availabilityCheck.findUnique({ where: { id }, select: columns })
  return row ? (asCheck(row)[0] ?? null) : null
}

function asCheck({
  technologyId,
  needId,
  ...row
}: Omit<CheckRow, 'kind' | 'listingId'> & {
  technologyId: string | null
  needId: string | null
}): CheckRow[] {
  if (technologyId) return [{ ...row, kind: 'technology', listingId: technologyId }]
  return needId ? [{ ...row, kind: 'need', listingId: needId }] : []
}
