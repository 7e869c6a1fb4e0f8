import type { WebSite, WithContext } from 'schema-dts'
import { type ExchangeNames, exchangeName } from '#app/locales/exchange-name'
import { type Locale, localePath } from '#app/locales/locale'
import { paths } from '#app/routes/paths'

interface SiteNames extends ExchangeNames {
  APP_URL: string
}

/** What search engines learn of the whole site: its name and how to search it. */
export function websiteData(env: SiteNames, locale: Locale): WithContext<WebSite> {
  const { origin } = new URL(env.APP_URL)
  const action = {
    '@type': 'SearchAction' as const,
    target: `${origin}${localePath(locale, paths.search)}?q={words}`,
    'query-input': 'required name=words',
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: exchangeName(env, locale),
    url: origin + localePath(locale, paths.home),
    inLanguage: locale,
    potentialAction: action,
  }
}
