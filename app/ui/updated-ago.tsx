import { useLocale, useNow, useTranslations } from 'use-intl'
import { formatDateTime, formatRelative } from '#app/locales/dates'

/** How long ago an entry was published or confirmed. */
export function UpdatedAgo({ at }: { at: Date }) {
  const t = useTranslations('freshness')
  return <Moment at={at} words={(ago) => t('ago', { ago })} />
}

/** How long ago a moment was, the moment itself as its title. */
export function Ago({ at }: { at: Date }) {
  return <Moment at={at} words={(ago) => ago} />
}

function Moment({ at, words }: { at: Date; words: (ago: string) => string }) {
  const locale = useLocale()
  const now = useNow()
  return (
    // A page from the cache may have been made a minute before the browser reads it.
    <time dateTime={at.toISOString()} title={formatDateTime(at, locale)} suppressHydrationWarning>
      {words(formatRelative(at, now, locale))}
    </time>
  )
}
