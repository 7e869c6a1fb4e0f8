import { emit } from '#app/platform/events/emit.server'
import { type Context, type TransactionContext, transact } from '../context'
import { localDay } from '../taxonomy/dates'
import { clockHolidays } from '../taxonomy/index.server'
import { isWorkingDay } from '../taxonomy/working-days'
import { moveClocks } from './move-clocks.server'
import { nudgeOf } from './review-clock'
import { openStatuses } from './review-steps'
import { supportClockNudged } from './support-review-events'

const columns = {
  id: true,
  number: true,
  organisationId: true,
  status: true,
  review: { select: { stepDueAt: true } },
  question: { select: { dueAt: true } },
} as const

type Open = Awaited<ReturnType<typeof openApplications>>[number]

function openApplications({ db }: Pick<Context, 'db'>) {
  return db.supportApplication.findMany({
    where: { status: { in: [...openStatuses] }, number: { not: null } },
    select: columns,
    orderBy: { number: 'asc' },
  })
}

/** By when somebody has to act: the applicant while they are asked, else the department. */
function dueOf({ status, review, question }: Open): Date | null {
  return status === 'incomplete' ? (question?.dueAt ?? null) : (review?.stepDueAt ?? null)
}

async function nudge(tx: TransactionContext, open: Open, kind: 'soon' | 'late', dueAt: Date) {
  const { id, number, organisationId, status } = open
  const still = await tx.db.supportApplication.count({ where: { id, status } })
  if (still === 0) return 0
  const { count } = await tx.db.supportNudge.createMany({
    data: [{ applicationId: id, kind, dueAt, createdAt: tx.now }],
    skipDuplicates: true,
  })
  if (count === 0) return 0
  const about = { id, number: number ?? '', organisationId, kind, status, dueAt }
  await emit(tx, null, supportClockNudged, about)
  return count
}

/**
 * Tells whoever has to act of clocks that end on the next working day, and of those that have ended; on working
 * days only. What was told is on record in the transaction that announces it, once for each due date: a run
 * that is repeated tells nothing twice. Before that, due dates follow holidays that were decided since.
 * @returns how many were announced
 */
export async function nudgeReviews(ctx: Context): Promise<number> {
  const holidays = await clockHolidays(ctx.db)
  if (!isWorkingDay(localDay(ctx.now), holidays)) return 0
  await moveClocks(ctx, holidays)
  let announced = 0
  for (const open of await openApplications(ctx)) {
    const dueAt = dueOf(open)
    const kind = dueAt && nudgeOf(dueAt, ctx.now, holidays)
    if (dueAt && kind) announced += await transact(ctx, (tx) => nudge(tx, open, kind, dueAt))
  }
  return announced
}
