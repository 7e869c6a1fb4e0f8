import type { Transaction } from '#app/platform/db/client.server'
import { visibleListing } from '../listings/visible-listing'

const organisation = {
  select: { slug: true, name: true, nameEn: true, type: true, unitCode: true },
} as const

const listing = {
  id: true,
  kind: true,
  slug: true,
  fieldCode: true,
  priorityCodes: true,
  greenTag: true,
  transferForms: true,
  sourceId: true,
  publishedAt: true,
  createdAt: true,
  confirmedAt: true,
  organisation,
} as const

const text = { lang: true, title: true, summary: true, keywords: true } as const
const inOrder = { orderBy: { position: 'asc' } } as const

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
    select: {
      ...listing,
      trl: true,
      trlVerified: true,
      priceMin: true,
      priceMax: true,
      priceCurrency: true,
      transferObjects: true,
      legalClass: true,
      texts: { select: { ...text, problem: true, solution: true, application: true } },
      advantages: {
        ...inOrder,
        select: { metric: true, metricEn: true, comparedWith: true, comparedWithEn: true },
      },
      ipRights: { ...inOrder, select: { number: true, numberHidden: true, status: true } },
    },
  })
}

/** Needs that anybody may see. */
export function needRows(db: Transaction, range: RowRange) {
  return db.need.findMany({
    where: { ...where(range), ...visibleListing },
    orderBy: { id: 'asc' },
    take: range.take,
    select: {
      ...listing,
      anonymous: true,
      trlMin: true,
      budgetMin: true,
      budgetMax: true,
      budgetCurrency: true,
      deadline: true,
      texts: {
        select: {
          ...text,
          currentState: true,
          goal: true,
          constraints: true,
          triedBefore: true,
          acceptanceTest: true,
        },
      },
      targets: { ...inOrder, select: { metric: true, metricEn: true } },
    },
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
