import type { Transaction } from './client.server'

/**
 * Counts one further in a series of a year, from 1. Its row stays locked until the transaction ends, and a
 * transaction that fails gives its number back: there are no gaps however many are made at once.
 */
export async function nextNumber(db: Transaction, series: string, year: number): Promise<number> {
  const [row] = await db.$queryRaw<{ last: number }[]>`
    INSERT INTO number_series (series, year, last) VALUES (${series}, ${year}, 1)
    ON CONFLICT (series, year) DO UPDATE SET last = number_series.last + 1 RETURNING last`
  if (!row) throw new Error(`the series ${series} of ${year} gave no number`)
  return row.last
}
