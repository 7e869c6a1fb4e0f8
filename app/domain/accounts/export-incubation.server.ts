import type { Database } from '#app/platform/db/client.server'

const project = { select: { number: true } } as const
const inOrder = { createdAt: 'asc' } as const

/** What a person did about incubated projects and demo days. */
export async function exportIncubation(db: Database, userId: string) {
  const [officerOf, reported, decided, named, sessions, answered, steps, demoDaySteps] =
    await Promise.all([
      db.incubationProject.findMany({
        where: { officerId: userId },
        orderBy: inOrder,
        select: { number: true, createdAt: true },
      }),
      db.incubationMilestone.findMany({
        where: { reportedById: userId },
        orderBy: inOrder,
        select: { project, titleVi: true, report: true, reportedAt: true },
      }),
      db.incubationMilestone.findMany({
        where: { decidedById: userId },
        orderBy: inOrder,
        select: { project, titleVi: true, status: true, note: true, decidedAt: true },
      }),
      db.incubationMentor.findMany({
        where: { namedById: userId },
        orderBy: inOrder,
        select: { project, topic: true, createdAt: true, endedAt: true },
      }),
      db.incubationSession.findMany({
        where: { authorId: userId },
        orderBy: inOrder,
        select: { mentor: { select: { project } }, heldOn: true, words: true, createdAt: true },
      }),
      db.demoDayShowing.findMany({
        where: { answeredById: userId },
        orderBy: inOrder,
        select: { project, demoDay: { select: { slug: true } }, status: true, answeredAt: true },
      }),
      db.incubationHistory.findMany({
        where: { actorId: userId },
        orderBy: inOrder,
        select: { project, action: true, note: true, createdAt: true },
      }),
      db.demoDayHistory.findMany({
        where: { actorId: userId },
        orderBy: inOrder,
        select: { demoDay: { select: { slug: true } }, action: true, note: true, createdAt: true },
      }),
    ])
  return { officerOf, reported, decided, named, sessions, answered, steps, demoDaySteps }
}
