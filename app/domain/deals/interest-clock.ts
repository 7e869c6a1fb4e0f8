import type { InterestNudgeKind } from '#app/platform/db/generated/enums'
import { addWorkingDays, type HolidaySet, workingDaysBetween } from '../taxonomy/working-days'

export type { InterestNudgeKind }

/** Working days after which each step of the clock is due, as dated figures say. */
export interface ClockDays {
  answer: number
  nudges: Record<InterestNudgeKind, number>
}

/** What is done about an interest that waits, in its order. */
export const nudgeKinds = [
  'first_reminder',
  'second_reminder',
  'escalation',
] as const satisfies readonly InterestNudgeKind[]

/** A moment from which something keeps an owner from answering, or no longer does. */
export interface ClockMark {
  at: Date
  cause: 'frozen' | 'suspended'
  holds: boolean
}

/** How a clock stands: since when it stands still, null while it runs, and for how many working days it did before. */
export interface ClockStop {
  stoppedAt: Date | null
  stoppedDays: number
}

/**
 * How the clock of an interest stands that came in at `createdAt`: still while at least one cause holds, counted in
 * working days as the clocks of reviews are (the day on which it stops counts as none).
 */
export function clockStop(
  marks: readonly ClockMark[],
  createdAt: Date,
  holidays: HolidaySet,
): ClockStop {
  const holding = new Set<ClockMark['cause']>()
  const stop: ClockStop = { stoppedAt: null, stoppedDays: 0 }
  for (const { at, cause, holds } of marks.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    if (holds) holding.add(cause)
    else holding.delete(cause)
    const instant = at > createdAt ? at : createdAt
    if (holding.size > 0) stop.stoppedAt ??= instant
    else if (stop.stoppedAt) {
      stop.stoppedDays += workingDaysBetween(stop.stoppedAt, instant, holidays)
      stop.stoppedAt = null
    }
  }
  return stop
}

/** Working days for which the clock of an interest has run at an instant. */
export function daysRun(
  { createdAt, stoppedAt, stoppedDays }: { createdAt: Date } & ClockStop,
  at: Date,
  holidays: HolidaySet,
): number {
  const still = stoppedAt ? workingDaysBetween(stoppedAt, at, holidays) : 0
  return Math.max(0, workingDaysBetween(createdAt, at, holidays) - stoppedDays - still)
}

/**
 * The nudges whose working day has come: the day on which an interest came in counts as none, and a nudge
 * is due from the morning of its day, which is the calendar day in Viet Nam. Days on which the clock stood still do
 * not count.
 */
export function nudgesDue(
  interest: { createdAt: Date } & ClockStop,
  now: Date,
  { nudges }: ClockDays,
  holidays: HolidaySet,
): InterestNudgeKind[] {
  const passed = daysRun(interest, now, holidays)
  return nudgeKinds.filter((kind) => passed >= nudges[kind])
}

/**
 * The instant by which an interest is answered, where days that were declared holidays since move it on;
 * null where it stays. It is never brought forward: the owner was told the later one.
 * @param days working days to answer, and those that the clock stood still
 */
export function laterDue(
  interest: { createdAt: Date; dueAt: Date },
  days: number,
  holidays: HolidaySet,
): Date | null {
  const due = addWorkingDays(interest.createdAt, days, holidays)
  return due > interest.dueAt ? due : null
}

/** Of nudges that fall due at once, those that say something: one reminder, the last, and the escalation. */
export function tellingNudges(due: readonly InterestNudgeKind[]): InterestNudgeKind[] {
  const reminder = due.filter((kind) => kind !== 'escalation').at(-1)
  return nudgeKinds.filter(
    (kind) => kind === reminder || (kind === 'escalation' && due.includes(kind)),
  )
}
