import type { Context } from '../context'
import { endStages } from '../deals/deal-stages'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { clockHolidays, figureOn } from '../taxonomy/index.server'
import { addWorkingDays } from '../taxonomy/working-days'

/** A task that is due soon or was due yesterday or before, and whom it is for. */
export interface DueTask {
  id: string
  title: string
  dueOn: Date
  late: boolean
  side: 'provider' | 'seeker' | null
  assigneeId: string | null
  deal: { number: string; title: string; providerId: string; seekerId: string }
}

/**
 * The undone tasks of running deals whose day is at most as many working days ahead as the figure
 * `task-reminder-working-days` says, or past.
 */
export async function tasksToRemindOf({ db, now }: Context): Promise<DueTask[]> {
  const [days, holidays] = await Promise.all([
    figureOn(db, 'task-reminder-working-days', now),
    clockHolidays(db),
  ])
  const today = dayAsDate(localDay(now))
  const rows = await db.roomTask.findMany({
    where: {
      doneAt: null,
      dueOn: { lte: dayAsDate(localDay(addWorkingDays(now, days, holidays))) },
      deal: { stage: { notIn: [...endStages] } },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    include: {
      deal: { select: { number: true, title: true, providerId: true, seekerId: true } },
    },
  })
  return rows.map(({ id, title, dueOn, side, assigneeId, deal }) => ({
    id,
    title,
    dueOn,
    late: dueOn < today,
    side,
    assigneeId,
    deal,
  }))
}
