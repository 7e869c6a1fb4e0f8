import type { Graph, Offer } from 'schema-dts'
import type { TechnologyView } from '#app/domain/technologies/technology-view'
import { type Locale, localePath } from '#app/locales/locale'
import { minorDigits } from '#app/locales/money'
import { paths } from '#app/routes/paths'
import { breadcrumbData, organisationData } from '#app/routes/public/structured-data'

/** What search engines learn of a technology. A price is given only where it is a sum. */
export function technologyData(
  technology: TechnologyView,
  appUrl: string,
  locale: Locale,
  /** Name of the list above the page. */
  listName: string,
): Graph {
  const { origin } = new URL(appUrl)
  const url = origin + localePath(locale, paths.technology(technology.slug))
  const seller = organisationData(technology.organisation, origin, locale)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Product',
        '@id': url,
        url,
        name: technology.title.text,
        description: technology.summary.text,
        category: technology.field?.labels.join(' > '),
        keywords: technology.keywords.text,
        brand: seller,
        releaseDate: technology.publishedAt?.toISOString(),
        offers: offerOf(technology, url),
        image: technology.attachments
          .filter(({ image, disclosure }) => image && disclosure === 'public')
          .map(({ id }) => origin + paths.file(id)),
      },
      breadcrumbData(
        [
          { name: listName, path: paths.technologies },
          { name: technology.title.text, path: paths.technology(technology.slug) },
        ],
        origin,
        locale,
      ),
    ],
  }
}

function offerOf({ price }: TechnologyView, url: string): Offer | undefined {
  if (price.mode !== 'fixed' || price.min === null) return undefined
  return {
    '@type': 'Offer',
    url,
    price: price.min / 10 ** minorDigits(price.currency),
    priceCurrency: price.currency,
    availability: 'https://schema.org/InStock',
  }
}
