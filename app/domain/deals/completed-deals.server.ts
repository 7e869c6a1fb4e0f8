import type { Context } from '../context'

/** How many deals an organisation, or one that became part of it, has brought to their end on the exchange. */
export function completedDeals(
  { db }: Pick<Context, 'db'>,
  organisationId: string,
): Promise<number> {
  return db.$queryRaw<{ count: number }[]>`
    WITH own AS (
      SELECT ${organisationId}::uuid AS id UNION
      SELECT "organisationId" FROM organisation_merger WHERE "successorId" = ${organisationId}::uuid
    )
    SELECT count(*)::int AS count FROM deal
    WHERE stage = 'closed' AND ("providerId" IN (SELECT id FROM own) OR "seekerId" IN (SELECT id FROM own))
  `.then(([row]) => row?.count ?? 0)
}
