import type { Locale } from '#app/locales/locale'
import type { PayableKind } from '#app/platform/db/generated/enums'
import { organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { payableItems } from './payable-queries.server'
import type { PayableItem } from './payable-view'
import { scheduleOf } from './propose-schedule.server'
import { endedPeriods, type RoyaltyPeriod } from './royalty'
import { missingSum, type PaymentFrame, sideInFrame } from './schedule'

/** A line of a schedule as pages show it. */
export interface ScheduleLineView {
  position: number
  kind: PayableKind
  title: string
  amount: bigint | null
  dueOn: Date | null
  basisPoints: number | null
  periodMonths: number | null
  validFrom: Date | null
  validTo: Date | null
  /** Royalties: periods that have ended and were not declared. */
  undeclared: RoyaltyPeriod[]
}

/** The schedule of a contract with what became of it. */
export interface ScheduleView {
  side: 'payer' | 'payee' | null
  currency: string
  total: bigint | null
  /** 0 where nobody has proposed one. */
  version: number
  lines: ScheduleLineView[]
  payerAgreedAt: Date | null
  payeeAgreedAt: Date | null
  agreedAt: Date | null
  /** True where the contract's sum or currency is another one than the schedule was written for. */
  outOfStep: boolean
  /** By how much the lines miss the contract's sum; null where they fit or need not. */
  missing: bigint | null
  payables: PayableItem[]
}

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
