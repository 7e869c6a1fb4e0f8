import { useLocale, useTranslations } from 'use-intl'
import { formatDate, formatDateTime } from '#app/locales/dates'

/** From when to when a demo day lasts, in the time of Viet Nam. */
export function DayTime({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) {
  const t = useTranslations('incubation.day')
  const locale = useLocale()
  const of = (instant: Date) => ({
    date: formatDate(instant, locale),
    time: formatDateTime(instant, locale).slice(-5),
  })
  const [from, to] = [of(startsAt), of(endsAt)]
  return from.date === to.date
    ? t('sameDay', { ...from, endTime: to.time })
    : t('until', { ...from, endTime: to.time, endDate: to.date })
}
