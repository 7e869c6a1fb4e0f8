import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import type { SimilarEntry } from './similar-entry'

/** Published entries that look like the one being written, so that nothing is published twice. */
export function SimilarList({ entries }: { entries: SimilarEntry[] }) {
  const t = useTranslations('listings.similar')
  if (entries.length === 0) return null
  return (
    <Notice title={t('title')}>
      <p>{t('lead')}</p>
      <ul className="list-disc pl-5">
        {entries.map(({ id, kind, slug, title, organisation }) => (
          <li key={id}>
            <LocaleLink to={kind === 'need' ? paths.need(slug) : paths.technology(slug)}>
              {title}
            </LocaleLink>
            {organisation ? ` · ${organisation}` : null}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
