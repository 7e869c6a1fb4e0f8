import { stringify } from 'csv-stringify/sync'
import type { Transaction } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { isModerator } from '../listings/listing-policy'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { annexChange } from './annex-rows'

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

const withItems = {
  items: { orderBy: { position: 'asc' }, omit: { listId: true } },
} as const

async function listWithItems({ db, actor }: Context, id: string) {
  if (!isModerator(actor) || !isUuid(id)) throw notFound()
  const list = await db.annexList.findUnique({ where: { id }, include: withItems })
  if (!list) throw notFound()
  return list
}

/**
 * One annex list with its entries, who loaded it, and how it differs from the one before it.
 * @throws DomainError not found
 */
export async function annexList(ctx: Context, id: string) {
  const list = await listWithItems(ctx, id)
  const { legalClass, validFrom, loadedById } = list
  const [loader, before] = await Promise.all([
    ctx.db.user.findUnique({ where: { id: loadedById ?? '' }, select: { name: true } }),
    ctx.db.annexList.findFirst({
      where: { legalClass, validFrom: { lt: validFrom } },
      orderBy: { validFrom: 'desc' },
      include: withItems,
    }),
  ])
  const change = before && {
    id: before.id,
    title: before.title,
    ...annexChange(before.items, list.items),
  }
  return { ...list, loadedBy: loader?.name ?? null, change }
}

/**
 * An annex list as CSV in UTF-8, as `loadAnnex` reads it back.
 * @throws DomainError not found
 */
export async function annexFile(ctx: Context, id: string): Promise<{ name: string; text: string }> {
  const { legalClass, validFrom, items } = await listWithItems(ctx, id)
  const rows = items.map(({ number, nameVi, nameEn }) => [number, nameVi, nameEn ?? ''])
  return {
    name: `annex-${legalClass}-${validFrom.toISOString().slice(0, 10)}.csv`,
    text: stringify([['number', 'nameVi', 'nameEn'], ...rows], { bom: true }),
  }
}
