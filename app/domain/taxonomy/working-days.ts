import { dayAsDate, localDay } from './dates'

const dayLength = 86_400_000
/** Viet Nam has no daylight saving time, so a local day is always 24 hours. */
const longestRun = 60

/** Calendar days (YYYY-MM-DD) on which the clocks stand still besides Saturday and Sunday. */
export type HolidaySet = ReadonlySet<string>

/** True if the clocks run on this calendar day (YYYY-MM-DD). */
export function isWorkingDay(day: string, holidays: HolidaySet): boolean {
  const weekday = dayAsDate(day).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}

/**
 * The instant N working days after another, at the same time of day in Viet Nam. The day of the start
 * does not count; from a day off, the first working day after it is day one. Throws for a negative or
 * broken N, and for a holiday set that leaves no working day within two months.
 */
export function addWorkingDays(start: Date, count: number, holidays: HolidaySet): Date {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a count of days: ${count}`)
  let instant = start
  for (let left = count; left > 0; left -= 1) instant = nextWorkingDay(instant, holidays)
  return instant
}

function nextWorkingDay(from: Date, holidays: HolidaySet): Date {
  for (let step = 1; step <= longestRun; step += 1) {
    const candidate = new Date(from.getTime() + step * dayLength)
    if (isWorkingDay(localDay(candidate), holidays)) return candidate
  }
  throw new RangeError('No working day within two months: the holiday list is broken')
}

/** How many working days lie after the day of `start` up to and with the day of `end`; 0 if none. */
export function workingDaysBetween(start: Date, end: Date, holidays: HolidaySet): number {
  const last = localDay(end)
  let count = 0
  for (let at = start.getTime() + dayLength; localDay(new Date(at)) <= last; at += dayLength) {
    if (isWorkingDay(localDay(new Date(at)), holidays)) count += 1
  }
  return count
}
