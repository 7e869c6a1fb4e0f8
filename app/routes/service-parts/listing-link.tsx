import { useLocale, useTranslations } from 'use-intl'
import type { AskedListing } from '#app/domain/directory/index.server'
import { paths } from '#app/routes/paths'
import { InLanguage } from '#app/ui/in-language'
import { LocaleLink } from '#app/ui/locale-link'

/** Which listing a request is about, with its title in the reader's language where there is one. */
export function ListingLink({ listing }: { listing: AskedListing }) {
  const t = useTranslations('directory.requests')
  const locale = useLocale()
  const { kind, slug, titles } = listing
  const found = titles.find(({ lang, title }) => lang === locale && title) ?? titles[0]
  const to = kind === 'technology' ? paths.technology(slug) : paths.need(slug)
  return (
    <>
      {kind === 'technology' ? t('about.technology') : t('about.need')}:{' '}
      <LocaleLink to={to}>
        <InLanguage words={{ text: found?.title ?? slug, lang: found?.lang ?? 'vi' }} />
      </LocaleLink>
    </>
  )
}
