/** Months after a deal was accepted at which it is asked what came of it. */
export const rounds = [6, 12, 24] as const
export type Round = (typeof rounds)[number]

/** Whether a technology is used. */
export const useStates = ['in_use', 'partly', 'not_yet', 'stopped'] as const
export type UseState = (typeof useStates)[number]

/** The day so many months after another; at the end of a shorter month, its last day. Both are midnight UTC. */
export function monthsAfter(day: Date, months: number): Date {
  const month = day.getUTCMonth() + months
  const last = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0))
  const same = new Date(Date.UTC(day.getUTCFullYear(), month, day.getUTCDate()))
  return same > last ? last : same
}

/**
 * The round that is due for a deal: the latest whose day has come. Rounds that were missed, as those of a deal
 * that was entered late, are not made up for.
 * @param acceptedOn the day it was accepted, or closed
 */
export function roundDue(acceptedOn: Date, today: Date): { months: Round; dueOn: Date } | null {
  const due = rounds
    .map((months) => ({ months, dueOn: monthsAfter(acceptedOn, months) }))
    .filter(({ dueOn }) => dueOn <= today)
  return due.at(-1) ?? null
}
