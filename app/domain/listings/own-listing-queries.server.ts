import { z } from 'zod'
import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import { organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import type { ListingKind, ListingStatus } from './listing'
import type { OwnListings } from './own-listings'
import { wordsIn } from './words'

/** Entries of a page of the workspace's lists. */
export const ownPerPage = 20

const statuses = [
  'draft',
  'submitted',
  'returned',
  'held',
  'rejected',
  'published',
  'expired',
  'withdrawn',
] as const satisfies readonly ListingStatus[]

/** Query of the workspace's lists; whatever does not parse is left out. */
export const OwnListSchema = z.object({
  status: z.enum(statuses).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

const select = {
  id: true,
  status: true,
  hiddenAt: true,
  updatedAt: true,
  publishedAt: true,
  expiresAt: true,
  texts: { select: { lang: true, title: true } },
} as const

async function countByStatus({ db }: Context, kind: ListingKind, organisationId: string) {
  const where = { organisationId }
  const groups =
    kind === 'technology'
      ? await db.technology.groupBy({ by: ['status'], where, _count: true })
      : await db.need.groupBy({ by: ['status'], where, _count: true })
  return Object.fromEntries(groups.map(({ status, _count }) => [status, _count]))
}

/**
 * The entries of the organisation the actor acts for.
 * @throws DomainError not found where they act for none
 */
export async function listOwnListings(
  ctx: Context,
  kind: ListingKind,
  { status, page }: z.output<typeof OwnListSchema>,
  locale: Locale,
): Promise<OwnListings> {
  const organisationId = organisationIdOf(ctx.actor)
  if (!organisationId) throw notFound()
  const query = {
    where: { organisationId, ...(status ? { status } : {}) },
    select,
    orderBy: [{ updatedAt: 'desc' as const }, { id: 'desc' as const }],
    skip: (page - 1) * ownPerPage,
    take: ownPerPage,
  }
  const [rows, counts] = await Promise.all([
    kind === 'technology' ? ctx.db.technology.findMany(query) : ctx.db.need.findMany(query),
    countByStatus(ctx, kind, organisationId),
  ])
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const total = status ? (counts[status] ?? 0) : all
  const items = rows.map(({ texts, hiddenAt, ...row }) => {
    const title = wordsIn(texts, locale)('title')
    return { ...row, title, isHidden: hiddenAt !== null }
  })
  return { items, total, page, pages: Math.max(1, Math.ceil(total / ownPerPage)), counts }
}
