import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'

/**
 * Marks one of the person's messages as read.
 * @returns where it leads, or null
 * @throws DomainError not found where it is not theirs
 */
export async function readNotification(ctx: Context, id: string): Promise<string | null> {
  const { db, actor, now } = ctx
  if (actor.kind !== 'person') throw notFound()
  const found = await db.notification.findFirst({
    where: { id, userId: actor.userId },
    select: { href: true },
  })
  if (!found) throw notFound()
  await db.notification.updateMany({ where: { id, readAt: null }, data: { readAt: now } })
  return found.href
}

/** Marks all of the person's messages as read. */
export async function readAllNotifications({ db, actor, now }: Context): Promise<void> {
  if (actor.kind !== 'person') throw notFound()
  await db.notification.updateMany({
    where: { userId: actor.userId, readAt: null },
    data: { readAt: now },
  })
}
