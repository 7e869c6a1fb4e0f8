import type { Database } from '#app/platform/db/client.server'

/** What a person reported and appealed against, and, as staff, decided about organisations. */
export async function exportTrust(db: Database, userId: string) {
  const orderBy = { createdAt: 'asc' } as const
  const sanction = { number: true, reason: true, startsAt: true } as const
  const [reported, appealed, steps, imposed, ended, decidedAppeals, verified, disputes, facts] =
    await Promise.all([
      db.abuseReport.findMany({
        where: { reporterId: userId },
        orderBy,
        select: {
          number: true,
          message: true,
          reporterName: true,
          reporterEmail: true,
          status: true,
          answer: true,
          createdAt: true,
        },
      }),
      db.sanctionAppeal.findMany({
        where: { authorId: userId },
        orderBy,
        select: { words: true, status: true, createdAt: true },
      }),
      db.abuseReportHistory.findMany({
        where: { actorId: userId },
        orderBy,
        select: { action: true, note: true, createdAt: true },
      }),
      db.sanction.findMany({ where: { imposedById: userId }, select: sanction }),
      db.sanction.findMany({
        where: { endedById: userId },
        select: { number: true, endReason: true, endedAt: true },
      }),
      db.sanctionAppeal.findMany({
        where: { decidedById: userId },
        select: { decision: true, status: true, decidedAt: true },
      }),
      db.organisationVerification.findMany({
        where: { verifiedById: userId },
        select: { evidenceCodes: true, note: true, verifiedAt: true },
      }),
      db.ownershipDispute.findMany({
        where: { OR: [{ openedById: userId }, { endedById: userId }] },
        select: { ground: true, endReason: true, openedAt: true, endedAt: true },
      }),
      db.organisationFormerFact.findMany({
        where: { recordedById: userId },
        select: { kind: true, validTo: true, source: true, createdAt: true },
      }),
    ])
  return { reported, appealed, steps, imposed, ended, decidedAppeals, verified, disputes, facts }
}
