import type { Context } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'

const DAY_MS = 86_400_000

/** Deletes what was counted, and what was done about it, longer ago than so many days. */
export async function forgetMisses({ db, now }: Context, days: number): Promise<void> {
  const before = new Date(now.getTime() - days * DAY_MS)
  await db.searchMiss.deleteMany({ where: { day: { lt: dayAsDate(localDay(before)) } } })
  await db.searchMissReview.deleteMany({ where: { createdAt: { lt: before } } })
}
