import { emit } from '#app/platform/events/emit.server'
import { staffHolding } from '../accounts/index.server'
import { type Context, type TransactionContext, transact } from '../context'
import { localDay } from '../taxonomy/dates'
import { clockHolidays, figureOn } from '../taxonomy/index.server'
import { type HolidaySet, isWorkingDay } from '../taxonomy/working-days'
import { officerRoles } from './deal-policy'
import { interestEscalated, interestReminded } from './deals-events'
import { listingOf } from './interest'
import {
  type ClockDays,
  type InterestNudgeKind,
  laterDue,
  nudgesDue,
  tellingNudges,
} from './interest-clock'

const columns = {
  id: true,
  technologyId: true,
  needId: true,
  fromOrganisationId: true,
  toOrganisationId: true,
  createdAt: true,
  dueAt: true,
  stoppedAt: true,
  stoppedDays: true,
  nudges: { select: { kind: true } },
  technology: { select: { officerId: true } },
  need: { select: { officerId: true } },
} as const

type Waiting = Awaited<ReturnType<typeof waitingInterests>>[number]

function waitingInterests({ db }: Pick<Context, 'db'>) {
  return db.interest.findMany({
    where: { status: 'pending' },
    select: columns,
    orderBy: { createdAt: 'asc' },
  })
}

/** The days that the clocks run by today. */
async function clockDays({ db, now }: Context): Promise<ClockDays> {
  const [answer, first, second, escalation] = await Promise.all([
    figureOn(db, 'interest-answer-working-days', now),
    figureOn(db, 'interest-first-reminder-working-days', now),
    figureOn(db, 'interest-second-reminder-working-days', now),
    figureOn(db, 'interest-escalation-working-days', now),
  ])
  return { answer, nudges: { first_reminder: first, second_reminder: second, escalation } }
}

/**
 * Who is told of an interest that nobody answers: the officer named for the listing, as long as they hold a
 * fitting role; else the support officers; else the heads of department.
 */
async function officersFor(tx: TransactionContext, { technology, need }: Waiting) {
  const named = (technology ?? need)?.officerId
  const holders = await staffHolding(tx.db, tx.now, officerRoles)
  if (named && holders.some(({ id }) => id === named)) return [named]
  for (const role of ['support_officer', 'head_of_department'] as const) {
    const stand = await staffHolding(tx.db, tx.now, [role])
    if (stand.length > 0) return stand.map(({ id }) => id)
  }
  return []
}

async function nudge(tx: TransactionContext, interest: Waiting, due: InterestNudgeKind[]) {
  const [open] = await tx.db.$queryRaw<{ id: string }[]>`
    SELECT id FROM interest WHERE id = ${interest.id}::uuid AND status = 'pending'
      AND "stoppedAt" IS NULL FOR UPDATE`
  if (!open) return 0
  const made = await tx.db.interestNudge.createManyAndReturn({
    data: due.map((kind) => ({ interestId: interest.id, kind, createdAt: tx.now })),
    skipDuplicates: true,
    select: { kind: true },
  })
  const telling = tellingNudges(made.map(({ kind }) => kind))
  const about = {
    id: interest.id,
    fromOrganisationId: interest.fromOrganisationId,
    toOrganisationId: interest.toOrganisationId,
    listing: listingOf(interest),
  }
  for (const kind of telling) {
    if (kind === 'escalation') {
      const officerIds = await officersFor(tx, interest)
      await emit(tx, null, interestEscalated, { ...about, officerIds })
    } else await emit(tx, null, interestReminded, about)
  }
  return telling.length
}

async function moveDue(ctx: Context, { id, ...interest }: Waiting, days: number, off: HolidaySet) {
  const dueAt = laterDue(interest, days + interest.stoppedDays, off)
  if (!dueAt) return
  const where = { id, status: 'pending' as const, stoppedDays: interest.stoppedDays }
  await ctx.db.interest.updateMany({ where, data: { dueAt } })
}

/**
 * Reminds owners of interests that wait for their answer, and tells the officer of those that waited too
 * long; on working days only. What was sent is on record before anybody is told, in the transaction that
 * announces it: a run that is cut off, repeated or doubled sends nothing twice and leaves nothing out. Of
 * reminders that were missed, only the last is sent. Due dates follow holidays that were decided since. Nobody is
 * reminded while the clock stands still (`settleClocks`).
 * @returns how many reminders and escalations were announced
 */
export async function nudgeInterests(ctx: Context): Promise<number> {
  const holidays = await clockHolidays(ctx.db)
  if (!isWorkingDay(localDay(ctx.now), holidays)) return 0
  const days = await clockDays(ctx)
  let announced = 0
  for (const interest of await waitingInterests(ctx)) {
    await moveDue(ctx, interest, days.answer, holidays)
    if (interest.stoppedAt) continue
    const done = interest.nudges.map(({ kind }) => kind)
    const due = nudgesDue(interest, ctx.now, days, holidays)
    const open = due.filter((kind) => !done.includes(kind))
    if (open.length > 0) announced += await transact(ctx, (tx) => nudge(tx, interest, open))
  }
  return announced
}
