import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'

/**
 * Everything the exchange keeps about the actor as a person, for them to take along (Law 91/2025/QH15).
 * Entries and deals belong to organisations and are not part of it; secrets are left out.
 */
export async function exportAccount({ db, actor, now }: Context) {
  if (actor.kind !== 'person') throw notFound()
  const { userId } = actor
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      name: true,
      email: true,
      emailVerified: true,
      phone: true,
      locale: true,
      createdAt: true,
      updatedAt: true,
      sessions: {
        select: { ipAddress: true, userAgent: true, createdAt: true, expiresAt: true },
      },
      consents: { select: { document: true, version: true, givenAt: true, withdrawnAt: true } },
      staffAssignments: {
        select: { role: true, unitCode: true, validFrom: true, validTo: true },
      },
      memberships: {
        select: {
          role: true,
          status: true,
          createdAt: true,
          organisation: { select: { name: true, slug: true } },
        },
      },
      notifications: {
        select: { kind: true, payload: true, createdAt: true, readAt: true },
        orderBy: { createdAt: 'asc' },
      },
      preferences: { select: { kind: true, email: true } },
      savedSearches: {
        select: { name: true, query: true, frequency: true, createdAt: true },
        orderBy: { createdAt: 'asc' },
      },
      shortlist: { select: { technologyId: true, createdAt: true } },
    },
  })
  const questions = await db.question.findMany({
    where: { askerId: userId },
    orderBy: { createdAt: 'asc' },
    select: {
      kind: true,
      name: true,
      email: true,
      phone: true,
      message: true,
      answer: true,
      createdAt: true,
    },
  })
  return { exportedAt: now, ...user, questions }
}
