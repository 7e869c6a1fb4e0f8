import type { TransactionContext } from '../context'

/**
 * Makes the members of one organisation members of another, who act for it from now on; whoever is there already
 * keeps their role, and owners come as editors: the successor has owners of its own, unless it has none. They stay
 * members of the merged organisation, to read what stays with it.
 * @returns how many came
 */
export async function passMembers(
  { db, now }: TransactionContext,
  from: string,
  to: string,
): Promise<number> {
  const [members, there, owners] = await Promise.all([
    db.membership.findMany({ where: { organisationId: from, status: 'active' } }),
    db.membership.findMany({ where: { organisationId: to } }),
    db.membership.count({ where: { organisationId: to, status: 'active', role: 'owner' } }),
  ])
  const known = new Map(there.map((row) => [row.userId, row]))
  let came = 0
  for (const { userId, role } of members) {
    const own = known.get(userId)
    if (own?.status !== 'active') {
      const as = role === 'owner' && owners > 0 ? ('editor' as const) : role
      await db.membership.upsert({
        where: { organisationId_userId: { organisationId: to, userId } },
        create: { organisationId: to, userId, role: as, status: 'active', createdAt: now },
        update: { role: as, status: 'active' },
      })
      came += 1
    }
  }
  await db.user.updateMany({
    where: { activeOrganisationId: from },
    data: { activeOrganisationId: to },
  })
  return came
}
