import { addWorkingDays, type HolidaySet, workingDaysBetween } from '../taxonomy/working-days'
import { openStatuses, type SupportApplicationStatus } from './review-steps'

/**
 * By when a step is due that begins now: so many working days on, but not after the whole decision is due.
 * @param whole when the decision is due
 */
export function stepDue(now: Date, days: number, whole: Date, holidays: HolidaySet): Date {
  const own = addWorkingDays(now, days, holidays)
  return own < whole ? own : whole
}

/** The due date of the decision after the clock stood still: as many working days later as it stood. */
export function resumedDue(due: Date, stopped: Date, now: Date, holidays: HolidaySet): Date {
  return addWorkingDays(due, workingDaysBetween(stopped, now, holidays), holidays)
}

/** What the clocks of an application were set by. */
interface Running {
  submittedAt: Date
  /** When the present step began. */
  stepSince: Date
  /** From when to when the clock stood still, while the applicant was asked. */
  stopped: { from: Date; to: Date } | null
  dueAt: Date
  stepDueAt: Date
  /** Working days of the whole decision and of the present step. */
  decisionDays: number
  stepDays: number
}

const laterOf = (one: Date, other: Date) => new Date(Math.max(one.getTime(), other.getTime()))

/**
 * The due dates of decision and step, where days that were declared holidays since move one of them on; null where
 * both stay. They are never brought forward: the applicant and the officer were told the later ones.
 */
export function laterClocks(
  running: Running,
  holidays: HolidaySet,
): { dueAt: Date; stepDueAt: Date } | null {
  const { submittedAt, stepSince, stopped, decisionDays, stepDays } = running
  const whole = addWorkingDays(submittedAt, decisionDays, holidays)
  const again = stopped ? resumedDue(whole, stopped.from, stopped.to, holidays) : whole
  const dueAt = laterOf(again, running.dueAt)
  const step = stepDue(stepSince, stepDays, dueAt, holidays)
  const stepDueAt = laterOf(step, running.stepDueAt)
  const stays = +dueAt === +running.dueAt && +stepDueAt === +running.stepDueAt
  return stays ? null : { dueAt, stepDueAt }
}

/** How a clock stands on a working day: the day before it ends somebody is told, and again once it has ended. */
export function nudgeOf(due: Date, now: Date, holidays: HolidaySet): 'soon' | 'late' | null {
  if (now > due) return 'late'
  return workingDaysBetween(now, due, holidays) <= 1 ? 'soon' : null
}

/** How the clock of an application stands. */
type ClockState = 'running' | 'soon' | 'late' | 'stopped' | 'done'

/** How a clock stands, with the working days that are left: below 0 where it has ended. */
export function clockOf(
  status: SupportApplicationStatus,
  stepDueAt: Date | null,
  now: Date,
  holidays: HolidaySet,
): { state: ClockState; left: number } {
  if (status === 'incomplete') return { state: 'stopped', left: 0 }
  if (!stepDueAt || !(openStatuses as readonly string[]).includes(status)) {
    return { state: 'done', left: 0 }
  }
  const left =
    now > stepDueAt
      ? -workingDaysBetween(stepDueAt, now, holidays)
      : workingDaysBetween(now, stepDueAt, holidays)
  return { state: nudgeOf(stepDueAt, now, holidays) ?? 'running', left }
}
