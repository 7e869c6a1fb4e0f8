import type { Graph } from 'schema-dts'
import type { NeedView } from '#app/domain/needs/need-view'
import { type Locale, localePath } from '#app/locales/locale'
import { paths } from '#app/routes/paths'
import { breadcrumbData } from '#app/routes/public/structured-data'

/** What search engines learn of a need; who asks is not part of it. */
export function needData(
  need: NeedView,
  appUrl: string,
  locale: Locale,
  /** Name of the list above the page. */
  listName: string,
): Graph {
  const { origin } = new URL(appUrl)
  const path = paths.need(need.slug)
  const url = origin + localePath(locale, path)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Demand',
        '@id': url,
        url,
        name: need.title.text,
        description: need.summary.text,
        availabilityEnds: need.deadline?.toISOString(),
      },
      breadcrumbData(
        [
          { name: listName, path: paths.needs },
          { name: need.title.text, path },
        ],
        origin,
        locale,
      ),
    ],
  }
}
