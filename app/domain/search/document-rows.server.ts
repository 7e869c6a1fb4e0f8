import type { Transaction } from '#app/platform/db/client.server'
import { visibleListing } from '../listings/visible-listing'

const organisation = {
  select: { slug: true, name: true, nameEn: true, type: true, unitCode: true },
} as const

/** Which rows to read: those after an id, in the order of ids, or certain ones. */
export interface RowRange {
  readonly after?: string
  readonly ids?: readonly string[]
  readonly take: number
}

function where({ after, ids }: RowRange) {
  if (ids) return { id: { in: [...ids] } }
  return after === undefined ? {} : { id: { gt: after } }
}

/** Technologies that anybody may see, with what their documents are made of. */
export function technologyRows(db: Transaction, range: RowRange) {
  return db.technology.findMany({
    where: { ...where(range), ...visibleListing },
    orderBy: { id: 'asc' },
    take: range.take,
    include: {
      texts: true,
      advantages: { orderBy: { position: 'asc' } },
      ipRights: { orderBy: { position: 'asc' } },
      organisation,
    },
  })
}

/** Needs that anybody may see. */
export function needRows(db: Transaction, range: RowRange) {
  return db.need.findMany({
    where: { ...where(range), ...visibleListing },
    orderBy: { id: 'asc' },
    take: range.take,
    include: { texts: true, targets: { orderBy: { position: 'asc' } }, organisation },
  })
}

/** Organisations that have a public page. */
export function organisationRows(db: Transaction, range: RowRange) {
  return db.organisation.findMany({
    where: { ...where(range), status: 'verified' },
    orderBy: { id: 'asc' },
    take: range.take,
    select: {
      id: true,
      slug: true,
      type: true,
      name: true,
      nameEn: true,
      aboutVi: true,
      aboutEn: true,
      unitCode: true,
      verifiedAt: true,
      createdAt: true,
    },
  })
}

export type TechnologyRow = Awaited<ReturnType<typeof technologyRows>>[number]
export type NeedRow = Awaited<ReturnType<typeof needRows>>[number]
export type OrganisationRow = Awaited<ReturnType<typeof organisationRows>>[number]
