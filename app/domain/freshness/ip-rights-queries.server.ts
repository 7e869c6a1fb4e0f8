import type { Context } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { figureOn } from '../taxonomy/index.server'
import { daysAfter } from './availability'

/** A right of a published technology that ends soon, and how far ahead of that its owner is told. */
export interface EndingRight {
  technologyId: string
  type: string
  number: string | null
  expiresOn: Date
  officerId: string | null
  /** Days ahead: the figure under which it falls. */
  daysAhead: number
}

/**
 * Rights that end within the warning times, each under the shorter of those it has reached. Rights that lapsed,
 * and those whose day is over, are none of them.
 */
export async function endingRights({ db, now }: Context): Promise<EndingRight[]> {
  const today = dayAsDate(localDay(now))
  const [first, last] = await Promise.all([
    figureOn(db, 'ip-expiry-first-warning-days', now),
    figureOn(db, 'ip-expiry-last-warning-days', now),
  ])
  const [early, late] = [Math.max(first, last), Math.min(first, last)]
  const rows = await db.ipRight.findMany({
    where: {
      expiresOn: { gte: today, lte: daysAfter(today, early) },
      technology: { status: { in: ['published', 'expired'] } },
    },
    select: {
      technologyId: true,
      type: true,
      number: true,
      expiresOn: true,
      technology: { select: { officerId: true } },
    },
    orderBy: [{ expiresOn: 'asc' }, { id: 'asc' }],
  })
  return rows.flatMap(({ expiresOn, technology, ...right }) => {
    if (!expiresOn) return []
    const daysAhead = expiresOn <= daysAfter(today, late) ? late : early
    return [{ ...right, expiresOn, officerId: technology.officerId, daysAhead }]
  })
}
