import { useLocale } from 'use-intl'
import { formatDate, formatDateTime, formatLongDate } from '#app/locales/dates'

interface DateTimeProps {
  value: Date
  /** Shows hour and minute too. */
  time?: boolean
  /** In words, as in letters and decisions. */
  long?: boolean
}

/** A moment in the exchange's time zone. */
export function DateTime({ value, time, long }: DateTimeProps) {
  const locale = useLocale()
  const format = time ? formatDateTime : long ? formatLongDate : formatDate
  return <time dateTime={value.toISOString()}>{format(value, locale)}</time>
}
