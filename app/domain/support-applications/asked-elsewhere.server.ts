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
 * What an organisation asked for in its other applications of the year, by item, in đồng, or what it was granted
 * where that is decided: the same thing is asked for once (Circular 06/2022/TT-BKHĐT, Art. 3.4 and 3.5).
 * Refused and withdrawn applications do not count.
 */
export async function askedElsewhere(
  db: Transaction,
  { id, organisationId }: { id: string; organisationId: string },
  now: Date,
): Promise<ReadonlyMap<string, bigint>> {
  const lines = await db.supportBudgetLine.findMany({
    where: {
      application: {
        organisationId,
        status: { notIn: ['draft', 'refused', 'withdrawn'] },
        id: { not: id },
        submittedAt: yearOf(now),
      },
    },
    select: {
      itemCode: true,
      amount: true,
      granted: true,
      application: { select: { status: true } },
    },
  })
  const sums = new Map<string, bigint>()
  for (const { itemCode, amount, granted, application } of lines) {
    const counted = application.status === 'approved' ? (granted ?? amount) : amount
    sums.set(itemCode, (sums.get(itemCode) ?? 0n) + counted)
  }
  return sums
}
