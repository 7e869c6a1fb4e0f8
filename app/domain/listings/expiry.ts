import { monthsLater } from '../taxonomy/dates'

/**
 * The instant a listing expires that is published or renewed at `from`: the same day so many months on, or
 * the last day of a shorter month.
 */
export function expiryOf(months: number, from: Date): Date {
  return monthsLater(from, months)
}

/**
 * When an entry that is published or renewed at `from` is over: after its months, or on an earlier day of its
 * own, such as a need's deadline.
 */
export function endOfListing(months: number, from: Date, until: Date | null): Date {
  const end = expiryOf(months, from)
  return until && until < end ? until : end
}
