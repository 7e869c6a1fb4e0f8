import type { Filter } from '#app/platform/search/engine'
import type { ListingDocument } from '../search/listing-document'

/**
 * What rules a counterpart out, as filters of the engine: readiness below what is asked, a price
 * above the budget, a prohibited class. What an entry does not state rules nothing out.
 */
export function counterpartFilters(source: ListingDocument): Filter[] {
  return source.kind === 'need' ? technologyFilters(source) : needFilters(source)
}

function technologyFilters({ trl, priceTop }: ListingDocument): Filter[] {
  return [
    { field: 'kind', in: ['technology'] },
    { field: 'legalClass', notIn: ['prohibited'] },
    ...(trl === null ? [] : [{ field: 'trl', from: trl, orMissing: true }]),
    ...(priceTop === null ? [] : [{ field: 'price', to: priceTop, orMissing: true }]),
  ]
}

function needFilters({ trl, price }: ListingDocument): Filter[] {
  return [
    { field: 'kind', in: ['need'] },
    ...(trl === null ? [] : [{ field: 'trl', to: trl, orMissing: true }]),
    ...(price === null ? [] : [{ field: 'priceTop', from: price, orMissing: true }]),
  ]
}

/** The same for one pair that is already known. */
export function mayMatch(need: ListingDocument, technology: ListingDocument): boolean {
  if (need.kind !== 'need' || technology.kind !== 'technology') return false
  if (technology.legalClass === 'prohibited') return false
  if (need.trl !== null && technology.trl !== null && technology.trl < need.trl) return false
  return need.priceTop === null || technology.price === null || technology.price <= need.priceTop
}
