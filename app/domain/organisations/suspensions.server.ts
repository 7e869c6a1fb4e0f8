import type { Transaction } from '#app/platform/db/client.server'

/** When an organisation was suspended and restored, as its history says. */
export async function suspensionsOf(
  db: Transaction,
  organisationId: string,
): Promise<{ at: Date; suspended: boolean }[]> {
  const rows = await db.organisationHistory.findMany({
    where: { organisationId, OR: [{ to: 'suspended' }, { from: 'suspended' }] },
    select: { to: true, createdAt: true },
  })
  return rows.map(({ to, createdAt }) => ({ at: createdAt, suspended: to === 'suspended' }))
}
