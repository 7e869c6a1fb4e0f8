import type { ListingKind } from '../listings/listing'

/** What can be said of an entry that was asked about. */
export const availabilityAnswers = ['available', 'withdrawn', 'transferred'] as const
export type AvailabilityAnswer = (typeof availabilityAnswers)[number]

/** Code of the list withdrawal-reason that an answer stands for. */
export function withdrawalReasonOf(
  kind: ListingKind,
  answer: Exclude<AvailabilityAnswer, 'available'>,
): string {
  if (answer === 'withdrawn') return 'other'
  return kind === 'technology' ? 'transferred' : 'need-met'
}

const DAY_MS = 86_400_000

/** So many days after an instant, to the hour: the days are calendar days, as the rule counts them. */
export function daysAfter(from: Date, days: number): Date {
  return new Date(from.getTime() + days * DAY_MS)
}
