import { dayAsDate, localDay } from '../taxonomy/dates'
import { addWorkingDays, type HolidaySet } from '../taxonomy/working-days'

const dayLength = 86_400_000
const hanoiOffset = 7 * 3_600_000

/** How the clock of a decision stands. */
export interface DecisionClock {
  dueAt: Date
  isLate: boolean
}

/** By when somebody decides on what waits since an instant. */
export function decisionClock(
  since: Date,
  workingDays: number,
  now: Date,
  holidays: HolidaySet,
): DecisionClock {
  const dueAt = addWorkingDays(since, workingDays, holidays)
  return { dueAt, isLate: dueAt < now }
}

/** What is late at an instant, as a database can tell: see `lateBounds`. */
export interface LateBounds {
  /** Everything that waits since before this instant is late. */
  before: Date
  /** What waits since before this one is late where its time of day is earlier than that of now. */
  until: Date
}

/**
 * The instants that part what is late from what is not. A clock ends at the time of day at which it began, so
 * that of the days whose clocks end today only those that began at an earlier hour are late.
 */
export function lateBounds(workingDays: number, now: Date, holidays: HolidaySet): LateBounds {
  const today = localDay(now)
  const startOf = (day: string) => new Date(dayAsDate(day).getTime() - hanoiOffset)
  let start = startOf(today)
  const dueDay = () => localDay(addWorkingDays(start, workingDays, holidays))
  const endOfDayWhere = (holds: () => boolean) => {
    while (!holds()) start = new Date(start.getTime() - dayLength)
    return new Date(start.getTime() + dayLength)
  }
  const until = endOfDayWhere(() => dueDay() <= today)
  return { until, before: endOfDayWhere(() => dueDay() < today) }
}
