import type { BreadcrumbList, Organization } from 'schema-dts'
import type { ListingOrganisation } from '#app/domain/listings/listing-view'
import { type Locale, localePath } from '#app/locales/locale'
import { paths } from '#app/routes/paths'

/** An organisation as search engines read it. */
export function organisationData(
  organisation: ListingOrganisation,
  origin: string,
  locale: Locale,
): Organization {
  return {
    '@type': 'Organization',
    name: organisation.name,
    ...(organisation.verifiedAt
      ? { url: origin + localePath(locale, paths.organisation(organisation.slug)) }
      : {}),
  }
}

/** The way to a page from the top, for search engines. */
export function breadcrumbData(
  steps: { name: string; path: string }[],
  origin: string,
  locale: Locale,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: origin + localePath(locale, path),
    })),
  }
}
