import type { Transaction } from '#app/platform/db/client.server'
import type { StaffRole } from './actor'

/** People with an open account who hold one of the roles at `now`, by name. */
export function staffHolding(
  db: Transaction,
  now: Date,
  roles: readonly StaffRole[],
): Promise<{ id: string; name: string }[]> {
  return db.user.findMany({
    where: {
      closedAt: null,
      staffAssignments: {
        some: {
          role: { in: [...roles] },
          validFrom: { lte: now },
          OR: [{ validTo: null }, { validTo: { gt: now } }],
        },
      },
    },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}
