import type { Database } from '#app/platform/db/client.server'

const application = { select: { number: true } } as const
const ofCouncil = { select: { application } } as const

/** What a person did about applications for support that others submitted, and answered about their own. */
export async function exportSupportReview(db: Database, userId: string) {
  const [
    examined,
    screened,
    asked,
    answered,
    convened,
    concluded,
    seats,
    decided,
    appeals,
    grants,
  ] = await Promise.all([
    db.supportReview.findMany({ where: { officerId: userId }, select: { application } }),
    db.supportReview.findMany({
      where: { screenedById: userId },
      select: { application, eligible: true, screeningNote: true, screenedAt: true },
    }),
    db.supportQuestion.findMany({
      where: { askedById: userId },
      select: { application, question: true, askedAt: true },
    }),
    db.supportQuestion.findMany({
      where: { answeredById: userId },
      select: { application, answer: true, answeredAt: true },
    }),
    db.supportCouncil.findMany({
      where: { convenedById: userId },
      select: { application, convenedAt: true },
    }),
    db.supportCouncil.findMany({
      where: { concludedById: userId },
      select: { application, minutes: true, proposal: true, concludedAt: true },
    }),
    db.supportCouncilMember.findMany({
      where: { userId },
      select: {
        council: ofCouncil,
        conflict: true,
        conflictNote: true,
        declaredAt: true,
        remark: true,
        scoredAt: true,
        scores: { select: { criterionCode: true, points: true } },
      },
    }),
    db.supportDecision.findMany({
      where: { decidedById: userId },
      select: { application, round: true, approved: true, words: true, decidedAt: true },
    }),
    db.supportAppeal.findMany({
      where: { authorId: userId },
      select: { application, words: true, createdAt: true },
    }),
    exportGrants(db, userId),
  ])
  return {
    examined,
    screened,
    asked,
    answered,
    convened,
    concluded,
    seats,
    decided,
    appeals,
    grants,
  }
}

const grant = { select: { application } } as const

/** What a person did about support that was granted. */
async function exportGrants(db: Database, userId: string) {
  const [steps, documents, payments, reports, revoked] = await Promise.all([
    db.supportGrantHistory.findMany({
      where: { actorId: userId },
      select: { grant, step: true, reason: true, createdAt: true },
    }),
    db.supportGrantDocument.findMany({
      where: { uploaderId: userId },
      select: { grant, kind: true, file: { select: { name: true } }, createdAt: true },
    }),
    db.supportPayment.findMany({
      where: { recordedById: userId },
      select: { grant, kind: true, reference: true, createdAt: true },
    }),
    db.supportGrant.findMany({
      where: { reportedById: userId },
      select: { application, report: true, reportedAt: true },
    }),
    db.supportGrant.findMany({
      where: { revokedById: userId },
      select: { application, revokedReason: true, revokedAt: true },
    }),
  ])
  return { steps, documents, payments, reports, revoked }
}
