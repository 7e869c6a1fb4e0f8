import type { Database } from '#app/platform/db/client.server'
import { exportSupportReview } from './export-support-review.server'

const inOrder = { createdAt: 'asc' } as const

const application = { select: { id: true, number: true, status: true } } as const

/** What a person did about support for enterprises. */
export async function exportSupport(db: Database, userId: string) {
  const [
    programmeSteps,
    applications,
    submitted,
    pages,
    papers,
    applicationSteps,
    registerSteps,
    callSteps,
    budgets,
    review,
  ] = await Promise.all([
    db.programmeHistory.findMany({
      where: { actorId: userId },
      orderBy: inOrder,
      select: {
        programme: { select: { slug: true } },
        action: true,
        versionNumber: true,
        note: true,
        createdAt: true,
      },
    }),
    db.supportApplication.findMany({
      where: { authorId: userId },
      orderBy: inOrder,
      select: { id: true, number: true, status: true, createdAt: true },
    }),
    db.supportApplication.findMany({
      where: { submittedById: userId },
      orderBy: inOrder,
      select: { number: true, submittedAt: true },
    }),
    db.supportApplicationPage.findMany({
      where: { savedById: userId },
      orderBy: { savedAt: 'asc' },
      select: { application, page: true, answers: true, savedAt: true },
    }),
    db.supportApplicationDocument.findMany({
      where: { uploaderId: userId },
      orderBy: inOrder,
      select: { application, file: { select: { name: true } }, createdAt: true },
    }),
    db.supportApplicationHistory.findMany({
      where: { actorId: userId },
      orderBy: inOrder,
      select: { application, from: true, to: true, step: true, reason: true, createdAt: true },
    }),
    db.recognitionHistory.findMany({
      where: { actorId: userId },
      orderBy: inOrder,
      select: {
        recognition: { select: { certificateNumber: true } },
        action: true,
        note: true,
        createdAt: true,
      },
    }),
    db.supportCallHistory.findMany({
      where: { actorId: userId },
      orderBy: inOrder,
      select: { call: { select: { slug: true } }, action: true, note: true, createdAt: true },
    }),
    db.programmeBudget.findMany({
      where: { setById: userId },
      orderBy: inOrder,
      select: { programme: { select: { slug: true } }, year: true, source: true, createdAt: true },
    }),
    exportSupportReview(db, userId),
  ])
  return {
    programmeSteps,
    applications,
    submitted,
    pages,
    papers,
    applicationSteps,
    registerSteps,
    callSteps,
    budgets,
    review,
  }
}
