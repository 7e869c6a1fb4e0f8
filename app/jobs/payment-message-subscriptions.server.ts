import {
  askToConfirm,
  tellOfFee,
  tellOfPaymentNews,
  tellOfSchedule,
} from '#app/domain/notifications/index.server'
import {
  cardLapsed,
  feeAsked,
  paymentReversed,
  paymentSettled,
  scheduleAgreed,
  scheduleProposed,
  transferRejected,
  transferReported,
} from '#app/domain/payments/payments-events'
import type { StoredEvent } from '#app/platform/events/event'
import { on } from './subscription'

const from = (event: StoredEvent) => ({ by: event.actorId, eventId: String(event.id) })

/** Messages about payments. */
export const paymentMessageSubscriptions = [
  on('tell.payment-schedule', [scheduleProposed, scheduleAgreed], (job, schedule, event) => {
    const what = event.type === scheduleAgreed.name ? 'agreed' : 'proposed'
    return tellOfSchedule(job, what, { ...schedule, eventId: String(event.id) })
  }),
  on('tell.transfer-reported', [transferReported], (job, payment, event) =>
    askToConfirm(job, { ...payment, ...from(event) }),
  ),
  on('tell.payment-decided', [paymentSettled, transferRejected], (job, payment, event) => {
    const settled = payment.method === 'card' ? 'card' : 'settled'
    const what = event.type === transferRejected.name ? 'rejected' : settled
    return tellOfPaymentNews(job, what, { ...payment, ...from(event) })
  }),
  on('tell.payment-reversed', [paymentReversed], (job, payment, event) =>
    tellOfPaymentNews(job, payment.what, { ...payment, ...from(event) }),
  ),
  on('tell.card-lapsed', [cardLapsed], (job, payment, event) =>
    tellOfPaymentNews(job, payment.what, { ...payment, ...from(event) }),
  ),
  on('tell.fee-asked', [feeAsked], (job, fee, event) =>
    tellOfFee(job, { ...fee, eventId: String(event.id) }),
  ),
]
