import { monthsLater } from '../taxonomy/dates'

/** Months after a deal was accepted at which it is asked what came of it. */
export const rounds = [6, 12, 24] as const
export type Round = (typeof rounds)[number]

/** Whether a technology is used. */
export const useStates = ['in_use', 'partly', 'not_yet', 'stopped'] as const
export type UseState = (typeof useStates)[number]

/**
 * The round that is due for a deal: the latest whose day has come. Rounds that were missed, as those of a deal
 * that was entered late, are not made up for.
 * @param acceptedOn the day it was accepted, or closed
 */
export function roundDue(acceptedOn: Date, today: Date): { months: Round; dueOn: Date } | null {
  const due = rounds
    .map((months) => ({ months, dueOn: monthsLater(acceptedOn, months) }))
    .filter(({ dueOn }) => dueOn <= today)
  return due.at(-1) ?? null
}
