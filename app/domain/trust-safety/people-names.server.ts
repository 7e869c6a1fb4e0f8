import type { Transaction } from '#app/platform/db/client.server'

interface Row {
  actorId?: string | null
  officerId?: string | null
  reporterId?: string | null
  decidedById?: string | null
  imposedById?: string | null
  endedById?: string | null
  openedById?: string | null
}

/** Names of the people whom rows name, by id. */
export async function peopleNames(
  db: Transaction,
  rows: readonly Row[],
): Promise<Map<string, string>> {
  const ids = rows.flatMap((row) => [
    row.actorId,
    row.officerId,
    row.reporterId,
    row.decidedById,
    row.imposedById,
    row.endedById,
    row.openedById,
  ])
  const people = await db.user.findMany({
    where: { id: { in: ids.flatMap((id) => id ?? []) } },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id, name }) => [id, name]))
}
