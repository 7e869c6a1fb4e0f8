import { notFound } from '#app/platform/http/domain-error'
import { literally } from '#app/platform/text/like'
import { slugOf } from '#app/platform/text/slug'
import type { Context } from '../context'
import { codesWithin, unitPath } from '../taxonomy/index.server'
import type { OrganisationFilter } from './organisation-schemas'

/** Organisations on one page of a list. */
export const organisationsPerPage = 20

const card = {
  id: true,
  slug: true,
  type: true,
  name: true,
  nameEn: true,
  aboutVi: true,
  aboutEn: true,
  unitCode: true,
  verifiedAt: true,
} as const

/** Verified organisations by the filter, by name; `total` counts all pages. */
export async function listPublicOrganisations(ctx: Context, filter: OrganisationFilter) {
  const where = {
    status: 'verified' as const,
    ...(await filterWhere(ctx, filter)),
  }
  const [total, organisations] = await Promise.all([
    ctx.db.organisation.count({ where }),
    ctx.db.organisation.findMany({
      where,
      select: card,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      skip: (filter.page - 1) * organisationsPerPage,
      take: organisationsPerPage,
    }),
  ])
  return { total, organisations }
}

/** The public page of a verified organisation; contact by telephone and mail stays out of it. */
export async function publicOrganisation(ctx: Context, slug: string) {
  const found = await ctx.db.organisation.findFirst({
    where: { slug, status: 'verified' },
    select: {
      ...card,
      taxCode: true,
      website: true,
      address: true,
      representativeName: true,
      representativeTitle: true,
      certificateNumber: true,
      certificateOn: true,
      createdAt: true,
      reviewOn: true,
      verifications: {
        orderBy: { verifiedAt: 'desc' },
        take: 1,
        select: { evidenceCodes: true },
      },
    },
  })
  if (!found) throw notFound()
  return { ...found, place: found.unitCode ? await unitPath(ctx.db, found.unitCode) : [] }
}

/** Slugs and dates of verified organisations, for the sitemap. */
export function publicOrganisationSlugs(
  ctx: Context,
): Promise<{ slug: string; updatedAt: Date }[]> {
  return ctx.db.organisation.findMany({
    where: { status: 'verified' },
    select: { slug: true, updatedAt: true },
    orderBy: { slug: 'asc' },
  })
}

/** Conditions that both the public list and that of staff filter by; a place includes those that are part of it. */
export async function filterWhere(ctx: Context, { q, type, place }: OrganisationFilter) {
  return {
    ...(type ? { type } : {}),
    ...(place ? { unitCode: { in: await codesWithin(ctx.db, place, ctx.now) } } : {}),
    ...(q ? { OR: textConditions(q) } : {}),
  }
}

function insensitive(contains: string) {
  return { contains, mode: 'insensitive' as const }
}

/** The slug holds the name without tone marks, so that both ways of typing find it. */
function textConditions(q: string) {
  const words = literally(q)
  const bare = slugOf(q, '')
  return [
    { name: insensitive(words) },
    { nameEn: insensitive(words) },
    { taxCode: { startsWith: words } },
    { formerFacts: { some: { kind: 'name' as const, name: insensitive(words) } } },
    { absorbed: { some: { organisation: { name: insensitive(words) } } } },
    ...(bare ? [{ slug: { contains: bare } }] : []),
  ]
}
