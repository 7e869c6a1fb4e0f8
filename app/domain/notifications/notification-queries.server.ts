import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { refreshTexts } from '../texts/index.server'
import { wordingOf } from './wording'

/** Messages on one page of the list. */
export const notificationsPerPage = 20

/** How many messages the person has not read; 0 for visitors. */
export function unreadCount({ db, actor }: Context): Promise<number> {
  if (actor.kind !== 'person') return Promise.resolve(0)
  return db.notification.count({ where: { userId: actor.userId, readAt: null } })
}

/** The person's messages in their words, newest first. @param page from 1 */
export async function listNotifications(ctx: Context, locale: Locale, page: number) {
  const { db, actor } = ctx
  if (actor.kind !== 'person') throw notFound()
  await refreshTexts(db, ctx.now)
  const where = { userId: actor.userId }
  const [total, unread, rows] = await Promise.all([
    db.notification.count({ where }),
    unreadCount(ctx),
    db.notification.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * notificationsPerPage,
      take: notificationsPerPage,
    }),
  ])
  const notifications = rows.flatMap(({ id, kind, payload, href, readAt, createdAt }) => {
    const words = wordingOf(locale, kind, payload)
    return words ? [{ id, href, createdAt, read: readAt !== null, ...words }] : []
  })
  return { total, unread, notifications }
}
