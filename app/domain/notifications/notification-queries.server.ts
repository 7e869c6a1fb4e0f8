import type { Context } from '../context'

/** How many messages the person has not read; 0 for visitors. */
export function unreadCount({ db, actor }: Context): Promise<number> {
  if (actor.kind !== 'person') return Promise.resolve(0)
  return db.notification.count({ where: { userId: actor.userId, readAt: null } })
}
