import type { Database } from '#app/platform/db/client.server'

const texts = { omit: { technologyId: true } } as const
const needTexts = { omit: { needId: true } } as const
const step = { from: true, to: true, step: true, reason: true, createdAt: true } as const
const inOrder = { createdAt: 'asc' } as const

/**
 * What a person wrote and decided about entries and organisations: drafts with their texts while they are a
 * member of the organisation, else the fact that they wrote an entry.
 */
export async function exportEntries(db: Database, userId: string) {
  const member = { memberships: { some: { userId, status: 'active' as const } } }
  const draft = {
    where: {
      authorId: userId,
      status: { in: ['draft' as const, 'returned' as const] },
      organisation: member,
    },
    orderBy: inOrder,
  }
  const written = {
    where: { authorId: userId },
    select: { slug: true, status: true, createdAt: true },
    orderBy: inOrder,
  }
  const taken = { where: { actorId: userId }, orderBy: inOrder }
  const [technologies, needs, ownTechnologies, ownNeeds, steps, needSteps, organisationSteps] =
    await Promise.all([
      db.technology.findMany({ ...draft, select: { slug: true, updatedAt: true, texts } }),
      db.need.findMany({ ...draft, select: { slug: true, updatedAt: true, texts: needTexts } }),
      db.technology.findMany(written),
      db.need.findMany(written),
      db.technologyHistory.findMany({ ...taken, select: { technologyId: true, ...step } }),
      db.needHistory.findMany({ ...taken, select: { needId: true, ...step } }),
      db.organisationHistory.findMany({
        ...taken,
        select: {
          organisation: { select: { name: true } },
          from: true,
          to: true,
          reason: true,
          changedFields: true,
          createdAt: true,
        },
      }),
    ])
  const files = await db.storedFile.findMany({
    where: { uploaderId: userId },
    orderBy: inOrder,
    select: { name: true, mediaType: true, size: true, createdAt: true },
  })
  return {
    drafts: { technologies, needs },
    entries: { technologies: ownTechnologies, needs: ownNeeds },
    entrySteps: [...steps, ...needSteps],
    organisationSteps,
    files,
  }
}
