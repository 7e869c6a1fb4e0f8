import type { Database } from '#app/platform/db/client.server'

const oldestFirst = { orderBy: { createdAt: 'asc' } } as const

/** What a member of staff decided, checked, loaded and drafted at the moderators' desk. */
export async function exportModeration(db: Database, userId: string) {
  const [decisions, legalChecks, annexes, batches, drafted, agreed, opinions, opinionSteps] =
    await Promise.all([
      db.moderationDecision.findMany({
        where: { officerId: userId },
        ...oldestFirst,
        select: { decision: true, scores: true, seenVersion: true, createdAt: true },
      }),
      db.legalCheck.findMany({
        where: { officerId: userId },
        ...oldestFirst,
        select: { technologyId: true, legalClass: true, note: true, createdAt: true },
      }),
      db.annexList.findMany({
        where: { loadedById: userId },
        ...oldestFirst,
        select: { title: true, createdAt: true },
      }),
      db.moderationBatch.findMany({
        where: { officerId: userId },
        ...oldestFirst,
        select: { action: true, createdAt: true, undoneAt: true },
      }),
      db.staffDraft.findMany({
        where: { authorId: userId },
        ...oldestFirst,
        select: { technologyId: true, needId: true, note: true, createdAt: true },
      }),
      db.staffDraft.findMany({
        where: { agreedById: userId },
        ...oldestFirst,
        select: { technologyId: true, needId: true, agreedAt: true },
      }),
      db.opinionRequest.findMany({
        where: { requestedById: userId },
        ...oldestFirst,
        select: { number: true, question: true, createdAt: true },
      }),
      db.opinionStep.findMany({
        where: { actorId: userId },
        ...oldestFirst,
        select: { step: true, words: true, createdAt: true },
      }),
    ])
  return { decisions, legalChecks, annexes, batches, drafted, agreed, opinions, opinionSteps }
}
