import { useLocale, useTranslations } from 'use-intl'
import { formatDate } from '#app/locales/dates'
import { Ago } from '#app/ui/updated-ago'

interface FreshnessProps {
  listing: {
    publishedAt: Date | null
    confirmedAt: Date | null
    expiresAt: Date | null
    source: { name: string; url: string | null } | null
  }
}

/** How fresh an entry is, and where it comes from. */
export function Freshness({ listing }: FreshnessProps) {
  const t = useTranslations('catalogue')
  const locale = useLocale()
  const { publishedAt, confirmedAt, expiresAt, source } = listing
  const on = (date: Date) => ({ date: formatDate(date, locale) })
  return (
    <ul className="freshness">
      {publishedAt ? <li>{t('published', on(publishedAt))}</li> : null}
      {confirmedAt && !source ? (
        <li>
          {t('freshness.confirmed', on(confirmedAt))} (<Ago at={confirmedAt} />)
        </li>
      ) : null}
      {expiresAt ? <li>{t('freshness.expires', on(expiresAt))}</li> : null}
      {source ? (
        <li>
          {t('freshness.source', { name: source.name })}
          {source.url && /^https?:\/\//.test(source.url) ? (
            <>
              {' · '}
              <a href={source.url} rel="noopener nofollow external">
                {t('freshness.sourceLink')}
              </a>
            </>
          ) : null}
        </li>
      ) : null}
    </ul>
  )
}
