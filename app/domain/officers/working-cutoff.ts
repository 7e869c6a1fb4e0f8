import { dayAsDate, localDay } from '../taxonomy/dates'
import { type HolidaySet, workingDaysBetween } from '../taxonomy/working-days'

const DAY_MS = 86_400_000
const VIETNAM_MS = 7 * 3_600_000

/** Before which instant something has waited for more working days than allowed: the end of a day in Viet Nam. */
export function lateBefore(now: Date, days: number, holidays: HolidaySet): Date {
  let start = now
  while (workingDaysBetween(start, now, holidays) <= days)
    start = new Date(start.getTime() - DAY_MS)
  return new Date(dayAsDate(localDay(start)).getTime() + DAY_MS - VIETNAM_MS)
}
