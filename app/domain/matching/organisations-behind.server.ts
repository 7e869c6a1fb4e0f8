import type { Transaction } from '#app/platform/db/client.server'
import { visibleListing } from '../listings/visible-listing'

interface Behind {
  readonly id: string
  readonly verified: boolean
}

/** The organisations of entries that may be seen, by entry; hidden and withdrawn ones are missing. */
export async function organisationsBehind(
  db: Transaction,
  kind: 'technology' | 'need',
  ids: readonly string[],
): Promise<Map<string, Behind>> {
  const where = { id: { in: [...ids] }, ...visibleListing }
  const select = { id: true, organisation: { select: { id: true, status: true } } } as const
  const rows =
    kind === 'technology'
      ? await db.technology.findMany({ where, select })
      : await db.need.findMany({ where, select })
  return new Map(
    rows.map(({ id, organisation }) => [
      id,
      { id: organisation.id, verified: organisation.status === 'verified' },
    ]),
  )
}
