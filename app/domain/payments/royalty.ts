import { monthsLater } from '../taxonomy/dates'

const WHOLE = 10_000n

/**
 * The royalty on declared sales; half a minor unit rounds up.
 * @param sales declared net sales in minor units, 0 or above
 * @param basisPoints the rate in hundredths of a per cent, 1 to 10,000
 */
export function royaltyOf(sales: bigint, basisPoints: number): bigint {
  return (sales * BigInt(basisPoints) + WHOLE / 2n) / WHOLE
}

/** A period that royalties are declared for; both ends are days of it. */
export interface RoyaltyPeriod {
  from: Date
  to: Date
}

const dayBefore = (day: Date) => new Date(day.getTime() - 86_400_000)

/** The periods of a royalty that have ended before `today`, first first; the last may be cut by `validTo`. */
export function endedPeriods(
  line: { validFrom: Date; validTo: Date; periodMonths: number },
  today: Date,
): RoyaltyPeriod[] {
  const periods: RoyaltyPeriod[] = []
  for (let number = 0; number < 600; number++) {
    const from = monthsLater(line.validFrom, number * line.periodMonths)
    if (from > line.validTo) break
    const whole = dayBefore(monthsLater(line.validFrom, (number + 1) * line.periodMonths))
    const to = new Date(Math.min(whole.getTime(), line.validTo.getTime()))
    if (to >= today) break
    periods.push({ from, to })
  }
  return periods
}
