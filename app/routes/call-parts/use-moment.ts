import { useLocale } from 'use-intl'
import { formatDate, formatDateTime } from '#app/locales/dates'

/** Day and minute of an instant in Viet Nam, as the words of a deadline take them. */
export function useMoment(): (instant: Date) => { date: string; time: string } {
  const locale = useLocale()
  return (instant) => ({
    date: formatDate(instant, locale),
    time: formatDateTime(instant, locale).slice(-5),
  })
}
