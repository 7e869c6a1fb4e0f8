import type { Locale } from '#app/locales/locale'
import { organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { payableItems } from './payable-queries.server'
import { scheduleOf } from './propose-schedule.server'
import { endedPeriods, type RoyaltyPeriod } from './royalty'
import { missingSum, type PaymentFrame, sideInFrame } from './schedule'
import type { ScheduleView } from './schedule-view'

/** The schedule of a frame as the actor sees it; whoever calls has checked that they may. */
export async function scheduleView(
  ctx: Context,
  frame: PaymentFrame,
  locale: Locale,
): Promise<ScheduleView> {
  const { referenceKind, referenceKey } = frame
  const [schedule, rows] = await Promise.all([
    scheduleOf(ctx.db, frame),
    ctx.db.payable.findMany({
      where: { referenceKind, referenceKey },
      include: { payments: true },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    }),
  ])
  const today = dayAsDate(localDay(ctx.now))
  const declared = (title: string, { from, to }: RoyaltyPeriod) =>
    rows.some(
      ({ kind, cancelledAt, periodFrom, periodTo, ...row }) =>
        kind === 'royalty' &&
        row.title === title &&
        !cancelledAt &&
        periodFrom !== null &&
        periodTo !== null &&
        periodFrom <= to &&
        periodTo >= from,
    )
  const lines = (schedule?.lines ?? []).map(({ id: _, scheduleId: __, ...line }) => {
    const { validFrom, validTo, periodMonths, title } = line
    const periods =
      validFrom && validTo && periodMonths
        ? endedPeriods({ validFrom, validTo, periodMonths }, today)
        : []
    return { ...line, undeclared: periods.filter((period) => !declared(title, period)) }
  })
  return {
    side: sideInFrame(organisationIdOf(ctx.actor), frame),
    currency: frame.currency,
    total: frame.total,
    version: schedule?.version ?? 0,
    lines,
    payerAgreedAt: schedule?.payerAgreedAt ?? null,
    payeeAgreedAt: schedule?.payeeAgreedAt ?? null,
    agreedAt: schedule?.agreedAt ?? null,
    outOfStep:
      schedule !== null && (schedule.currency !== frame.currency || schedule.total !== frame.total),
    missing: lines.length > 0 ? missingSum(frame.total, lines) : null,
    payables: await payableItems(ctx, rows, locale),
  }
}
