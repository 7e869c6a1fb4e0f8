import type { Context } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { figureOn } from '../taxonomy/index.server'
import { statusOf } from './payable'

const DAY_MS = 86_400_000

/** A payable whose day is near or over, as messages speak of it. */
interface DuePayable {
  id: string
  referenceKind: string
  referenceKey: string
  payerId: string
  payeeId: string | null
  dueOn: Date
  late: boolean
}

/**
 * The payables that are due within the notice of `payment-due-within-days` or overdue, and for which nothing
 * is on its way.
 * @param payerId the organisation that owes them; of all where it is left out
 */
export async function duePayables({ db, now }: Context, payerId?: string): Promise<DuePayable[]> {
  const noticeDays = await figureOn(db, 'payment-due-within-days', now)
  const today = dayAsDate(localDay(now))
  const rows = await db.payable.findMany({
    where: {
      ...(payerId ? { payerId } : {}),
      cancelledAt: null,
      dueOn: { lte: new Date(today.getTime() + noticeDays * DAY_MS) },
    },
    include: { payments: true },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  })
  return rows.flatMap((row): DuePayable[] => {
    const status = statusOf(row, today, noticeDays)
    if (!['due', 'overdue', 'partly_paid'].includes(status)) return []
    const { id, referenceKind, referenceKey, payerId, payeeId, dueOn } = row
    return [{ id, referenceKind, referenceKey, payerId, payeeId, dueOn, late: dueOn < today }]
  })
}
