/** How often a person is told of what is new. */
export const digestFrequencies = ['daily', 'weekly', 'none'] as const
export type DigestFrequency = (typeof digestFrequencies)[number]

/** Searches that one person may keep. */
export const mostSavedSearches = 20

/** Viet Nam has had no clock changes since 1975 and keeps UTC+7. */
const OFFSET_MS = 7 * 3_600_000
const DAY_MS = 86_400_000
/** 1 January 1970 was a Thursday: three days into its week. */
const DAYS_INTO_WEEK = 3

/** The first instant of the day in Viet Nam. */
export function startOfDay(now: Date): Date {
  return new Date(Math.floor((now.getTime() + OFFSET_MS) / DAY_MS) * DAY_MS - OFFSET_MS)
}

/** The first instant of the week in Viet Nam, which begins on Monday. */
export function startOfWeek(now: Date): Date {
  const day = startOfDay(now).getTime()
  const days = (day + OFFSET_MS) / DAY_MS + DAYS_INTO_WEEK
  return new Date(day - (days % 7) * DAY_MS)
}

/**
 * Whether a digest is due: once a day, or once a week from Monday on, so that a Monday on which nothing
 * ran is made up for.
 */
export function isDue(
  { frequency, checkedAt }: { frequency: DigestFrequency; checkedAt: Date },
  now: Date,
): boolean {
  if (frequency === 'none') return false
  return checkedAt < (frequency === 'daily' ? startOfDay(now) : startOfWeek(now))
}
