import type { MemberRole } from '../accounts/actor'
import { messagePaths } from './message-paths'
import { type MessageContext, notify } from './notify.server'

const roles: readonly MemberRole[] = ['owner', 'editor']

interface Reference {
  referenceKind: string
  referenceKey: string
}

/** Of which deal a payment is, or that it is a fee: all that messages say of it. Sums stay on the page. */
const about = ({ referenceKind, referenceKey }: Reference) => ({
  number: referenceKey,
  fee: referenceKind === 'fee' ? ('yes' as const) : ('no' as const),
})

interface ScheduleEvent extends Reference {
  payerId: string
  payeeId: string
  /** Whose people took the step. */
  by: string
  eventId: string
}

/** Tells the other side of a deal that a schedule waits for its word, or that both have agreed. */
export async function tellOfSchedule(
  message: MessageContext,
  what: 'proposed' | 'agreed',
  { payerId, payeeId, by, referenceKey, eventId }: ScheduleEvent,
): Promise<void> {
  await notify(message, {
    kind: 'paymentSchedule',
    payload: { number: referenceKey, what },
    to: { organisationId: by === payerId ? payeeId : payerId, roles },
    href: messagePaths.dealPayments(referenceKey),
    dedupeKey: `event:${eventId}`,
  })
}

interface PaymentEvent extends Reference {
  payableId: string
  payerId: string
  /** Null: the exchange, for which its finance officers act. */
  payeeId: string | null
  by: string | null
  eventId: string
}

function tellFinance(message: MessageContext, what: string, event: PaymentEvent): Promise<void> {
  return notify(message, {
    kind: 'staffPayment',
    payload: { ...about(event), what },
    to: { staffRoles: ['finance_officer'] },
    href: messagePaths.staffPayment(event.payableId),
    dedupeKey: `event:${event.eventId}:finance`,
    except: event.by,
  })
}

/** Asks the payee of a transfer to look whether it arrived. */
export async function askToConfirm(message: MessageContext, event: PaymentEvent): Promise<void> {
  if (!event.payeeId) return tellFinance(message, 'reported', event)
  await notify(message, {
    kind: 'paymentToConfirm',
    payload: { number: event.referenceKey },
    to: { organisationId: event.payeeId, roles },
    href: messagePaths.payment(event.payableId),
    dedupeKey: `event:${event.eventId}`,
  })
}

/** What there is to tell of a payment that was made. */
type PaymentNews =
  | 'settled'
  | 'rejected'
  | 'card'
  | 'refunded'
  | 'disputed'
  | 'dispute-over'
  | 'expired'
  | 'failed'

/** News of what came to nothing: the payer's alone. */
const newsToPayerOnly: readonly PaymentNews[] = ['expired', 'failed']

/** News that the payee does not know of itself, because money came or went by card. */
const newsToPayee: readonly PaymentNews[] = ['card', 'disputed', 'dispute-over']

/**
 * Tells the payer what came of a payment, and the payee or for fees the finance officers where it was by card.
 * A dispute is told to the finance officers always: only they can answer it.
 */
export async function tellOfPaymentNews(
  message: MessageContext,
  what: PaymentNews,
  event: PaymentEvent & { method: 'transfer' | 'card' },
): Promise<void> {
  const byCard = event.method === 'card' && !newsToPayerOnly.includes(what)
  const payeeToo = newsToPayee.includes(what) || byCard
  const sides = [event.payerId, ...(payeeToo && event.payeeId ? [event.payeeId] : [])]
  for (const organisationId of sides) {
    await notify(message, {
      kind: 'paymentNews',
      payload: { ...about(event), what },
      to: { organisationId, roles },
      href: messagePaths.payment(event.payableId),
      dedupeKey: `event:${event.eventId}`,
      except: event.by,
    })
  }
  if (what === 'disputed' || (payeeToo && !event.payeeId)) await tellFinance(message, what, event)
}

/** Tells an organisation that the exchange asks a fee of it. */
export async function tellOfFee(
  message: MessageContext,
  { id, payerId, eventId }: { id: string; payerId: string; eventId: string },
): Promise<void> {
  const payable = await message.ctx.db.payable.findUnique({ where: { id } })
  if (!payable) return
  await notify(message, {
    kind: 'feeAsked',
    payload: { date: payable.dueOn },
    to: { organisationId: payerId, roles },
    href: messagePaths.payment(id),
    dedupeKey: `event:${eventId}`,
  })
}

interface Due extends Reference {
  id: string
  payerId: string
  payeeId: string | null
  dueOn: Date
  late: boolean
}

/**
 * Reminds payers of what is due soon, and both sides of what is overdue; once each for a date, however often
 * it runs.
 */
export async function remindOfPayments(message: MessageContext, due: readonly Due[]) {
  for (const payable of due) {
    const { id, payerId, payeeId, dueOn, late } = payable
    for (const organisationId of [payerId, ...(late && payeeId ? [payeeId] : [])]) {
      await notify(message, {
        kind: 'paymentDue',
        payload: { ...about(payable), date: dueOn, late: late ? 'yes' : 'no' },
        to: { organisationId, roles },
        href: messagePaths.payment(id),
        dedupeKey: `payment-due:${id}:${dueOn.toISOString().slice(0, 10)}:${late ? 'late' : 'soon'}`,
      })
    }
  }
}
