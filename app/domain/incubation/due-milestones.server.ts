import type { Context } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { clockHolidays, figureOn } from '../taxonomy/index.server'
import { isWorkingDay, workingDaysBetween } from '../taxonomy/working-days'

/** A milestone that somebody is to be told of: it is due soon, or its day is over. */
export interface DueMilestone {
  id: string
  dueOn: Date
  late: boolean
  number: string
  title: string
  organisationId: string
  officerId: string | null
}

/** Milestones of projects under way that are due within the days of the figure, or over; on working days only. */
export async function dueMilestones(ctx: Context): Promise<DueMilestone[]> {
  const holidays = await clockHolidays(ctx.db)
  if (!isWorkingDay(localDay(ctx.now), holidays)) return []
  const days = await figureOn(ctx.db, 'incubation-milestone-reminder-working-days', ctx.now)
  const today = dayAsDate(localDay(ctx.now))
  const rows = await ctx.db.incubationMilestone.findMany({
    where: { status: 'planned', project: { status: 'incubating' } },
    orderBy: { dueOn: 'asc' },
    select: {
      id: true,
      dueOn: true,
      project: {
        select: { number: true, titleVi: true, organisationId: true, officerId: true },
      },
    },
  })
  return rows.flatMap(({ id, dueOn, project: { titleVi, ...project } }) => {
    const late = dueOn < today
    if (!late && workingDaysBetween(today, dueOn, holidays) > days) return []
    return [{ id, dueOn, late, title: titleVi, ...project }]
  })
}
