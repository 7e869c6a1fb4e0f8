import { useLocale } from 'use-intl'
import { formatDateTime, formatRelative } from '#app/locales/dates'

interface TimeAgoProps {
  value: Date
  /** The moment it is compared with; the loader's, so that server and browser agree. */
  now: Date
}

/** How long ago, or how far ahead, a moment is; the moment itself as its title. */
export function TimeAgo({ value, now }: TimeAgoProps) {
  const locale = useLocale()
  return (
    <time dateTime={value.toISOString()} title={formatDateTime(value, locale)}>
      {formatRelative(value, now, locale)}
    </time>
  )
}
