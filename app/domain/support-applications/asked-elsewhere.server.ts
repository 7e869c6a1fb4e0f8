import type { Transaction } from '#app/platform/db/client.server'
import { localDay } from '../taxonomy/dates'

const HOURS_AHEAD = 7

/** The instants at which the calendar year of an instant begins and ends in Viet Nam. */
function yearOf(now: Date): { gte: Date; lt: Date } {
  const year = Number(localDay(now).slice(0, 4))
  const start = (of: number) => new Date(Date.UTC(of, 0, 1, -HOURS_AHEAD))
  return { gte: start(year), lt: start(year + 1) }
}

/**
 * What an organisation asked for in its other applications of the year, by item, in đồng: the same thing is
 * asked for once (Circular 06/2022/TT-BKHĐT, Art. 3.4 and 3.5).
 */
export async function askedElsewhere(
  db: Transaction,
  { id, organisationId }: { id: string; organisationId: string },
  now: Date,
): Promise<ReadonlyMap<string, bigint>> {
  const sums = await db.supportBudgetLine.groupBy({
    by: ['itemCode'],
    where: {
      application: {
        organisationId,
        status: 'submitted',
        id: { not: id },
        submittedAt: yearOf(now),
      },
    },
    _sum: { amount: true },
  })
  return new Map(sums.map(({ itemCode, _sum }) => [itemCode, _sum.amount ?? 0n]))
}
