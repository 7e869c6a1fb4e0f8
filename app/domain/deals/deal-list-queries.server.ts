import type { Locale } from '#app/locales/locale'
import type { Prisma } from '#app/platform/db/generated/client'
import { notFound } from '#app/platform/http/domain-error'
import { literally } from '#app/platform/text/like'
import { actorId, isStaff, organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import { dealsAskingWord } from './asked-words.server'
import { endStages } from './deal-stages'
import type { DealItem } from './deal-view'
import type { DealFilter } from './list-filters'
import { linkSelect, listingLink } from './listing-link'
import { organisationNames } from './organisation-names.server'

/** Columns that an entry of a list needs. */
export const dealItemColumns = {
  number: true,
  title: true,
  stage: true,
  officerId: true,
  providerId: true,
  seekerId: true,
  createdAt: true,
  updatedAt: true,
  technology: { select: linkSelect },
  need: { select: linkSelect },
} as const

function conditions({ state, stage, q }: DealFilter): Prisma.DealWhereInput {
  const ended = [...endStages]
  return {
    ...(stage
      ? { stage }
      : state
        ? { stage: { [state === 'ended' ? 'in' : 'notIn']: ended } }
        : {}),
    ...(q
      ? {
          OR: [
            { number: { contains: literally(q), mode: 'insensitive' } },
            { title: { contains: literally(q), mode: 'insensitive' } },
          ],
        }
      : {}),
  }
}

async function pageOf(
  ctx: Context,
  where: Prisma.DealWhereInput,
  page: number,
  locale: Locale,
): Promise<ListPage<DealItem>> {
  const [total, rows] = await Promise.all([
    ctx.db.deal.count({ where }),
    ctx.db.deal.findMany({
      where,
      select: dealItemColumns,
      orderBy: [{ updatedAt: 'desc' }, { number: 'desc' }],
      ...pageWindow(page),
    }),
  ])
  const ids = rows.flatMap(({ providerId, seekerId }) => [providerId, seekerId])
  const [names, officers] = await Promise.all([
    organisationNames(ctx.db, ids, locale),
    ctx.db.user.findMany({
      where: { id: { in: rows.flatMap(({ officerId }) => officerId ?? []) } },
      select: { id: true, name: true },
    }),
  ])
  const items = rows.map(
    ({ providerId, seekerId, technology, need, title, officerId, ...row }) => ({
      ...row,
      officer: officers.find(({ id }) => id === officerId)?.name ?? null,
      listing: listingLink({ technology, need }, locale, title),
      provider: names.get(providerId) ?? { name: '…', slug: '' },
      seeker: names.get(seekerId) ?? { name: '…', slug: '' },
    }),
  )
  return { items, total, page, pages: pageCount(total) }
}

/** The deals of the actor's organisation, the last changed first, and those that wait for its word alone. */
export async function listDeals(
  ctx: Context,
  filter: DealFilter,
  locale: Locale,
): Promise<ListPage<DealItem> & { asked: string[] }> {
  const own = organisationIdOf(ctx.actor)
  if (!own) throw notFound()
  const sides = { provider: { providerId: own }, seeker: { seekerId: own } }
  const mine = filter.side ? sides[filter.side] : { OR: [{ providerId: own }, { seekerId: own }] }
  const [list, asked] = await Promise.all([
    pageOf(ctx, { AND: [mine, conditions(filter)] }, filter.page, locale),
    dealsAskingWord(ctx, own),
  ])
  return { ...list, asked }
}

/** Every deal, for the department's staff. */
export function listAllDeals(
  ctx: Context,
  filter: DealFilter,
  locale: Locale,
): Promise<ListPage<DealItem>> {
  if (!isStaff(ctx.actor)) throw notFound()
  const answers = filter.officer === 'me' ? { officerId: actorId(ctx.actor) } : { officerId: null }
  const where = filter.officer ? { AND: [conditions(filter), answers] } : conditions(filter)
  return pageOf(ctx, where, filter.page, locale)
}
