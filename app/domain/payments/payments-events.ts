import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

/** Amounts are left out: messages are read by mail, the page says the rest. */
const paymentPayload = z.object({
  id: z.uuid(),
  payableId: z.uuid(),
  referenceKind: z.string(),
  referenceKey: z.string(),
  payerId: z.uuid(),
  payeeId: z.uuid().nullable(),
  method: z.enum(['transfer', 'card']),
})

/** A payer says that a transfer was made; the payee is asked to confirm. */
export const transferReported = defineEvent('payment.transfer-reported', paymentPayload)
export const transferRejected = defineEvent('payment.transfer-rejected', paymentPayload)
/** The money has arrived. */
export const paymentSettled = defineEvent('payment.settled', paymentPayload)
/** Money went back to the payer, whole or in part, or is held back by a card's bank, or no longer is. */
export const paymentReversed = defineEvent(
  'payment.reversed',
  paymentPayload.extend({
    what: z.enum(['refunded', 'disputed', 'dispute-over']).default('refunded'),
  }),
)
/** A card payment that was begun came to nothing: Stripe's page ran out, or the card's bank refused. */
export const cardLapsed = defineEvent(
  'payment.card-lapsed',
  paymentPayload.extend({ what: z.enum(['expired', 'failed']) }),
)
/** Somebody asked that a card payment be given back. */
export const refundRequested = defineEvent('payment.refund-requested', z.object({ id: z.uuid() }))
/** Stripe told of something; what it is, is read there. */
export const stripeEventReceived = defineEvent(
  'stripe.event-received',
  z.object({ id: z.string().max(255) }),
)

const schedulePayload = z.object({
  id: z.uuid(),
  referenceKind: z.string(),
  referenceKey: z.string(),
  payerId: z.uuid(),
  payeeId: z.uuid(),
  /** Whose people took the step. */
  by: z.uuid(),
})

export const scheduleProposed = defineEvent('schedule.proposed', schedulePayload)
export const scheduleAgreed = defineEvent('schedule.agreed', schedulePayload)
/** The exchange asks a fee of an organisation. */
export const feeAsked = defineEvent(
  'payable.fee-asked',
  z.object({ id: z.uuid(), payerId: z.uuid() }),
)
