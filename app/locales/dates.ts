import type { Locale } from './locale'
import { timeZone } from './time-zone'

interface Parts {
  day: string
  month: string
  year: string
  hour: string
  minute: string
}

const reader = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function partsOf(date: Date): Parts {
  const entries = reader.formatToParts(date).map(({ type, value }) => [type, value])
  return Object.fromEntries(entries) as Parts
}

/** The day as `21/01/2026`, in the exchange's time zone and in both languages. */
export function formatDate(date: Date, _locale: Locale): string {
  const { day, month, year } = partsOf(date)
  return `${day}/${month}/${year}`
}

/** Day and time as `21/01/2026 14:05`, in the exchange's time zone. */
export function formatDateTime(date: Date, locale: Locale): string {
  const { hour, minute } = partsOf(date)
  return `${formatDate(date, locale)} ${hour}:${minute}`
}

/** The day as `2026-01-21`, in the exchange's time zone: the value of a date field. */
export function isoDay(date: Date): string {
  const { day, month, year } = partsOf(date)
  return `${year}-${month}-${day}`
}

/**
 * The day in words: `ngày 05 tháng 3 năm 2026`, `5 March 2026`. Days below 10 and the months 1 and 2 have
 * a leading zero in Vietnamese (Decree 30/2020/NĐ-CP, annex I, II.4.b).
 */
export function formatLongDate(date: Date, locale: Locale): string {
  if (locale === 'en') {
    return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long' }).format(date)
  }
  const { day, month, year } = partsOf(date)
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

const steps = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

/** How far a moment is from now: `3 ngày trước`, `in 2 weeks`. */
export function formatRelative(date: Date, now: Date, locale: Locale): string {
  const seconds = (date.getTime() - now.getTime()) / 1_000
  const [unit, length] = steps.find(([, most]) => Math.abs(seconds) >= most) ?? ['second', null]
  // "yesterday" and "now" say it best; "last month" would leave open which part of it.
  const numeric = unit === 'day' || unit === 'second' ? 'auto' : 'always'
  const format = new Intl.RelativeTimeFormat(locale, { numeric })
  return format.format(length === null ? 0 : Math.trunc(seconds / length), unit)
}
