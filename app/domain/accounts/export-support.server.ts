import type { Database } from '#app/platform/db/client.server'

const inOrder = { createdAt: 'asc' } as const

/** What a person did about support for enterprises. */
export async function exportSupport(db: Database, userId: string) {
  const programmeSteps = await db.programmeHistory.findMany({
    where: { actorId: userId },
    orderBy: inOrder,
    select: {
      programme: { select: { slug: true } },
      action: true,
      versionNumber: true,
      note: true,
      createdAt: true,
    },
  })
  return { programmeSteps }
}
