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

/**
 * The nudges whose working day has come: the day on which an interest came in counts as none, and a nudge
 * is due from the morning of its day, which is the calendar day in Viet Nam.
 */
export function nudgesDue(
  createdAt: Date,
  now: Date,
  { nudges }: ClockDays,
  holidays: HolidaySet,
): InterestNudgeKind[] {
  const passed = workingDaysBetween(createdAt, now, holidays)
  return nudgeKinds.filter((kind) => passed >= nudges[kind])
}

/**
 * The instant by which an interest is answered, where days that were declared holidays since move it on;
 * null where it stays. It is never brought forward: the owner was told the later one.
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
