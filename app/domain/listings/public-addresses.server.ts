import type { Context } from '../context'
import type { ListingKind } from './listing'
import { visibleListing } from './visible-listing'

/** Where a public listing can be found and when its text last changed. */
export interface PublicAddress {
  kind: ListingKind
  slug: string
  changedAt: Date | null
}

const query = (skip: number, take: number) =>
  ({
    where: visibleListing,
    orderBy: { id: 'asc' },
    select: { slug: true, changedAt: true, publishedAt: true },
    skip,
    take,
  }) as const

/** How many listings everybody can see. */
export async function countPublicListings({ db }: Pick<Context, 'db'>): Promise<number> {
  const [technologies, needs] = await Promise.all([
    db.technology.count({ where: visibleListing }),
    db.need.count({ where: visibleListing }),
  ])
  return technologies + needs
}

/** The addresses of public listings in a lasting order, technologies first; `skip` and `take` count both. */
export async function publicAddresses(
  { db }: Pick<Context, 'db'>,
  { skip, take }: { skip: number; take: number },
): Promise<PublicAddress[]> {
  const address = (kind: ListingKind) => (row: AddressRow) => ({
    kind,
    slug: row.slug,
    changedAt: row.changedAt ?? row.publishedAt,
  })
  const technologies = await db.technology.findMany(query(skip, take))
  const left = take - technologies.length
  if (left === 0) return technologies.map(address('technology'))
  const before = await db.technology.count({ where: visibleListing })
  const needs = await db.need.findMany(query(Math.max(0, skip - before), left))
  return [...technologies.map(address('technology')), ...needs.map(address('need'))]
}

interface AddressRow {
  slug: string
  changedAt: Date | null
  publishedAt: Date | null
}
