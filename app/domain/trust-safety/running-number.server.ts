import type { Transaction } from '#app/platform/db/client.server'
import { nextNumber } from '#app/platform/db/next-number.server'
import { localDay } from '../taxonomy/dates'

/** The next number of a series without gaps, in the form people use. */
export async function runningNumber(
  db: Transaction,
  now: Date,
  series: 'abuse-report' | 'sanction',
  form: (year: number, running: number) => string,
): Promise<string> {
  const year = Number(localDay(now).slice(0, 4))
  return form(year, await nextNumber(db, series, year))
}
