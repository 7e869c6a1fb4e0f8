import type { Database } from '#app/platform/db/client.server'

const request = { select: { number: true } } as const

/** What a person did in the directory of experts and about requests for services. */
export async function exportServices(db: Database, userId: string) {
  const inOrder = { createdAt: 'asc' } as const
  const [entries, kept, asked, assigned, steps] = await Promise.all([
    db.serviceProvider.findMany({
      where: { userId },
      orderBy: inOrder,
      omit: { userId: true, organisationId: true },
      include: { certificates: { omit: { providerId: true } } },
    }),
    db.providerHistory.findMany({
      where: { actorId: userId },
      orderBy: inOrder,
      select: { provider: { select: { slug: true } }, action: true, note: true, createdAt: true },
    }),
    db.serviceRequest.findMany({
      where: { authorId: userId },
      orderBy: inOrder,
      select: {
        number: true,
        service: true,
        title: true,
        description: true,
        status: true,
        createdAt: true,
      },
    }),
    db.serviceRequest.findMany({
      where: { officerId: userId },
      orderBy: inOrder,
      select: { number: true, status: true, createdAt: true },
    }),
    db.serviceRequestHistory.findMany({
      where: { actorId: userId },
      orderBy: inOrder,
      select: { request, from: true, to: true, note: true, createdAt: true },
    }),
  ])
  return { entries, kept, asked, assigned, steps }
}
