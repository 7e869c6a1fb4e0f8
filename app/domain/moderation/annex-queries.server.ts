import type { Transaction } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { isModerator } from '../listings/listing-policy'
import { dayAsDate, localDay } from '../taxonomy/dates'

/** The annex lists in force on the day of an instant, with their entries, the strictest class last. */
export function annexListsOn(db: Transaction, on: Date) {
  const day = dayAsDate(localDay(on))
  return db.annexList.findMany({
    where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    orderBy: [{ legalClass: 'asc' }, { validFrom: 'asc' }],
    include: { items: { orderBy: { position: 'asc' }, omit: { listId: true } } },
  })
}

/** Every annex list there ever was, the newest of each class first, with how many entries it has. */
export async function annexLists({ db, actor }: Context) {
  if (!isModerator(actor)) throw notFound()
  const lists = await db.annexList.findMany({
    orderBy: [{ legalClass: 'asc' }, { validFrom: 'desc' }],
    include: { _count: { select: { items: true } } },
  })
  return lists.map(({ _count, ...list }) => ({ ...list, count: _count.items }))
}

/**
 * One annex list with its entries.
 * @throws DomainError not found
 */
export async function annexList({ db, actor }: Context, id: string) {
  if (!isModerator(actor)) throw notFound()
  const list = await db.annexList.findUnique({
    where: { id },
    include: { items: { orderBy: { position: 'asc' }, omit: { listId: true } } },
  })
  if (!list) throw notFound()
  return list
}
