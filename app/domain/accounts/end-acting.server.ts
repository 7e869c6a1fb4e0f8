import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'

/** Ends acting for somebody: the member of staff is themselves again from the next request on. */
export async function endActing({ db, actor, now }: Context): Promise<void> {
  if (actor.kind !== 'person') throw notFound()
  await db.actingSession.updateMany({
    where: { sessionId: actor.sessionId, endedAt: null },
    data: { endedAt: now },
  })
}

/**
 * Ends it from the other side: whoever is acted for stops it, at once.
 * @throws DomainError not-found where it is not about them or is over
 */
export async function stopActingForMe({ db, actor, now }: Context, id: string): Promise<void> {
  if (actor.kind !== 'person' || actor.actingBy) throw notFound()
  const { count } = await db.actingSession.updateMany({
    where: { id, userId: actor.userId, endedAt: null, endsAt: { gt: now } },
    data: { endedAt: now },
  })
  if (count === 0) throw notFound()
}

/** Puts a form on record that is sent while a member of staff acts for somebody; nothing otherwise. */
export async function noteActing(
  { db, actor, now, requestId }: Context,
  { path, intent }: { path: string; intent: string | null },
): Promise<void> {
  if (actor.kind !== 'person' || !actor.actingBy) return
  await db.actingChange.create({
    data: { actingId: actor.actingBy.id, path, intent, requestId, createdAt: now },
  })
}
