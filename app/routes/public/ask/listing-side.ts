import type { ListingKind } from '#app/domain/listings/listing'
import { notFound } from '#app/platform/http/domain-error'
import { paths } from '#app/routes/paths'

/** The listing that an address below `/technologies/:slug` or `/needs/:slug` names. */
export interface NamedListing {
  kind: ListingKind
  slug: string
}

/**
 * Reads the listing from the parameters of a route.
 * @throws DomainError not-found for any other side
 */
export function namedListing({ side, slug }: { side?: string; slug?: string }): NamedListing {
  if (!slug || (side !== 'technologies' && side !== 'needs')) throw notFound()
  return { kind: side === 'technologies' ? 'technology' : 'need', slug }
}

/** Path of the listing's public page. */
export function listingPath({ kind, slug }: NamedListing): string {
  return kind === 'technology' ? paths.technology(slug) : paths.need(slug)
}

/** Path of the form that expresses interest in the listing. */
export function interestPath({ kind, slug }: NamedListing): string {
  return kind === 'technology' ? paths.interestInTechnology(slug) : paths.interestInNeed(slug)
}
