import type { Transaction } from '#app/platform/db/client.server'

/** Names of accounts by their id. */
export async function namesOf(
  db: Transaction,
  ids: readonly (string | null | undefined)[],
): Promise<(id: string | null | undefined) => string | null> {
  const wanted = [...new Set(ids.filter((id) => id !== null && id !== undefined))]
  const users = await db.user.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true },
  })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return (id) => (id ? (names.get(id) ?? null) : null)
}
