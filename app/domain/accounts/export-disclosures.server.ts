import type { Database } from '#app/platform/db/client.server'

const inOrder = { createdAt: 'asc' } as const
const nda = { select: { number: true } } as const

/** What a person accepted, opened and was shown of what is restricted. */
export async function exportDisclosures(db: Database, userId: string) {
  const [ndaAcceptances, ndaSteps, disclosureInvitations, disclosures] = await Promise.all([
    db.ndaAcceptance.findMany({
      where: { userId },
      orderBy: inOrder,
      select: { nda, name: true, position: true, sha256: true, createdAt: true },
    }),
    db.ndaHistory.findMany({
      where: { actorId: userId },
      orderBy: inOrder,
      select: { nda, from: true, to: true, reason: true, createdAt: true },
    }),
    db.disclosureInvitation.findMany({
      where: { invitedById: userId },
      orderBy: inOrder,
      select: { technologyId: true, needId: true, createdAt: true, revokedAt: true },
    }),
    db.disclosureRecord.findMany({
      where: { userId },
      orderBy: inOrder,
      select: { act: true, technologyId: true, needId: true, disclosure: true, createdAt: true },
    }),
  ])
  return { ndaAcceptances, ndaSteps, disclosureInvitations, disclosures }
}
