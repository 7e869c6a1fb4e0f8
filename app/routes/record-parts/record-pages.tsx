import { Link, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'

/** Links to the newest entries and to older ones; the rest of the query stays. */
export function RecordPages({ older }: { older: string | null }) {
  const t = useTranslations('record')
  const [search] = useSearchParams()
  const href = (before: string | null) => {
    const next = new URLSearchParams(search)
    next.delete('before')
    if (before) next.set('before', before)
    return `?${next}`
  }
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap justify-between gap-4">
      {search.has('before') ? <Link to={href(null)}>{t('newest')}</Link> : <span />}
      {older ? (
        <Link to={href(older)} rel="next">
          {t('older')}
        </Link>
      ) : null}
    </nav>
  )
}
