import type { Locale } from '#app/locales/locale'
import { formatAmount } from '#app/locales/money'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { movementsOf, scheduleView } from '../payments/index.server'
import type { MovementView } from '../payments/movement-view'
import { mayKeepAccounts } from '../payments/payment-policy'
import type { PaymentFrame } from '../payments/schedule'
import type { ScheduleView } from '../payments/schedule-view'
import { isDealNumber } from './deal'
import { frameOf } from './deal-payments.server'
import { refusalToAct, roleIn } from './deal-policy'
import { isOpen } from './deal-stages'

/** The payments of a deal as this reader sees them. */
export interface DealPaymentsView {
  number: string
  title: string
  role: 'provider' | 'seeker' | 'staff'
  /** Key under `errors`: why the reader may only look on. */
  refusal: string | null
  schedule: ScheduleView
  /** What the ledger booked for the deal, for those who keep the accounts; null for the parties. */
  movements: MovementView[] | null
}

function dealMovements({ db }: Context, frame: PaymentFrame, locale: Locale) {
  const { referenceKind, referenceKey } = frame
  return movementsOf(db, { referenceKind, referenceKey }, locale)
}

/**
 * The payment schedule of a deal and what became of it.
 * @throws DomainError not-found for all but the parties and those who keep the accounts
 */
export async function dealPayments(
  ctx: Context,
  number: string | undefined,
  locale: Locale,
): Promise<DealPaymentsView> {
  if (!number || !isDealNumber(number)) throw notFound()
  const deal = await ctx.db.deal.findUnique({ where: { number } })
  const role = deal && roleIn(ctx.actor, deal)
  if (!deal || !role || (role === 'staff' && !mayKeepAccounts(ctx.actor))) throw notFound()
  const frame = frameOf(deal)
  return {
    number,
    title: deal.title,
    role,
    refusal: isOpen(deal.stage) ? refusalToAct(ctx.actor, role) : 'dealEnded',
    schedule: await scheduleView(ctx, frame, locale),
    movements: role === 'staff' ? await dealMovements(ctx, frame, locale) : null,
  }
}

const day = (date: Date | null) => date?.toISOString().slice(0, 10)

/** The form of a new version begins with the lines of the present one that were not paid. */
export function scheduleFormValues({ schedule }: DealPaymentsView, locale: Locale) {
  const { currency, lines, payables } = schedule
  const kept = new Set(
    payables.filter(({ status, paid }) => status !== 'cancelled' && paid > 0n).map((p) => p.title),
  )
  return lines
    .filter(({ title, kind }) => kind === 'royalty' || !kept.has(title))
    .map((line) => ({
      kind: line.kind,
      title: line.title,
      amount: line.amount === null ? undefined : formatAmount(line.amount, currency, locale),
      dueOn: day(line.dueOn),
      rate: line.basisPoints === null ? undefined : String(line.basisPoints / 100),
      periodMonths: line.periodMonths === null ? undefined : String(line.periodMonths),
      validFrom: day(line.validFrom),
      validTo: day(line.validTo),
    }))
}
