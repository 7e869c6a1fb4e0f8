import { transact } from '#app/domain/context'
import { dealTerminated, dealTermsChanged } from '#app/domain/deals/deals-events'
import { notePayment, refitSchedule } from '#app/domain/deals/index.server'
import { cancelPayables, processStripeEvent, sendRefund } from '#app/domain/payments/index.server'
import {
  paymentSettled,
  refundRequested,
  stripeEventReceived,
} from '#app/domain/payments/payments-events'
import { on } from './subscription'

/** What follows from payments, and what payments follow. */
export const paymentSubscriptions = [
  on('stripe.event', [stripeEventReceived], async ({ ctx, services }, { id }) => {
    if (services.stripe) await processStripeEvent(ctx, services.stripe, id)
  }),
  on('stripe.refund', [refundRequested], async ({ ctx, services }, { id }) => {
    if (services.stripe) await sendRefund(ctx, services.stripe, id)
  }),
  on('payments.deal-terminated', [dealTerminated], async ({ ctx }, { number }) => {
    await transact(ctx, async (tx) => {
      const deal = { referenceKind: 'deal', referenceKey: number }
      await cancelPayables(tx, deal, 'deal-terminated')
    })
  }),
  on('payments.terms-changed', [dealTermsChanged], ({ ctx }, { number }) =>
    refitSchedule(ctx, number),
  ),
  on('deals.payment-settled', [paymentSettled], async ({ ctx }, payment, event) => {
    if (payment.referenceKind !== 'deal') return
    await notePayment(ctx, payment.referenceKey, { at: event.createdAt })
  }),
]
