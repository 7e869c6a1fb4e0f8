import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { deviceOf } from './device'

/** The actor's open sessions, the present one first. */
export async function ownSessions({ db, actor, now }: Context) {
  if (actor.kind !== 'person') throw notFound()
  const sessions = await db.session.findMany({
    where: { userId: actor.userId, expiresAt: { gt: now } },
    orderBy: { updatedAt: 'desc' },
    select: { id: true, ipAddress: true, userAgent: true, createdAt: true, updatedAt: true },
  })
  return sessions
    .map(({ userAgent, ...session }) => ({
      ...session,
      device: deviceOf(userAgent),
      present: session.id === actor.sessionId,
    }))
    .toSorted((a, b) => Number(b.present) - Number(a.present))
}

/**
 * Ends one of the actor's sessions.
 * @throws DomainError not found where it is not theirs
 */
export async function endSession({ db, actor }: Context, id: string): Promise<void> {
  if (actor.kind !== 'person') throw notFound()
  const { count } = await db.session.deleteMany({ where: { id, userId: actor.userId } })
  if (count === 0) throw notFound()
}

/** Ends all of the actor's sessions but the present one. @returns how many ended */
export async function endOtherSessions({ db, actor }: Context): Promise<number> {
  if (actor.kind !== 'person') throw notFound()
  const { count } = await db.session.deleteMany({
    where: { userId: actor.userId, id: { not: actor.sessionId } },
  })
  return count
}
