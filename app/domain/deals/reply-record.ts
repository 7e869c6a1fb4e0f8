import type { HolidaySet } from '../taxonomy/working-days'
import { type ClockStop, daysRun } from './interest-clock'

/** An interest as the reply record counts it. */
export interface RepliedInterest extends ClockStop {
  status: 'pending' | 'accepted' | 'declined' | 'withdrawn'
  createdAt: Date
  dueAt: Date
  answeredAt: Date | null
}

/** How an organisation answers those who express interest. */
export interface ReplyRecord {
  /** Interests that the figures are made of. */
  counted: number
  /** Share of them that it answered, 0 to 1. */
  rate: number
  /** Median of working days that an interest's clock ran until its answer, 0 for the same day; null without one. */
  medianDays: number | null
}

/** The median of numbers; of an even number of them the mean of the two in the middle. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/**
 * The reply record of the interests that an organisation received within a time. An interest counts once it
 * was accepted or declined, or once its due date is over; one that still has time does not, nor one whose
 * clock stands still, nor one that its sender withdrew in time. What is counted and neither accepted nor declined was not answered; a
 * late answer is an answer, which shows in the median.
 * @param minimum fewest counted interests for which figures are given; null below
 */
export function replyRecord(
  interests: readonly RepliedInterest[],
  now: Date,
  holidays: HolidaySet,
  minimum: number,
): ReplyRecord | null {
  const isAnswer = ({ status }: RepliedInterest) => status === 'accepted' || status === 'declined'
  const counted = interests.filter((interest) => {
    const end = interest.status === 'withdrawn' ? (interest.answeredAt ?? now) : now
    return isAnswer(interest) || (interest.stoppedAt === null && interest.dueAt < end)
  })
  if (counted.length < Math.max(1, minimum)) return null
  const days = counted
    .filter(isAnswer)
    .map((interest) => daysRun(interest, interest.answeredAt ?? now, holidays))
  return {
    counted: counted.length,
    rate: days.length / counted.length,
    medianDays: median(days),
  }
}
