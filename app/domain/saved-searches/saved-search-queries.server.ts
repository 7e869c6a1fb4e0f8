import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'

/** The actor's saved searches, last saved first. */
export async function savedSearchesOf({ db, actor }: Context) {
  if (actor.kind !== 'person') throw notFound()
  return db.savedSearch.findMany({
    where: { userId: actor.userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, name: true, query: true, frequency: true, createdAt: true },
  })
}
