import type { WebSite, WithContext } from 'schema-dts'
import { type Locale, localePath } from '#app/locales/locale'
import { paths } from '#app/routes/paths'

interface SiteNames {
  APP_URL: string
  EXCHANGE_NAME: string
  EXCHANGE_NAME_EN: string
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
    name: locale === 'en' ? env.EXCHANGE_NAME_EN : env.EXCHANGE_NAME,
    url: origin + localePath(locale, paths.home),
    inLanguage: locale,
    potentialAction: action,
  }
}
