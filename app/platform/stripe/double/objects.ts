import { randomBytes } from 'node:crypto'

/** Objects as Stripe's HTTP answers them: the fields that are read, and those around them. */
type Metadata = Record<string, string>
/** Stripe Connect: the account to which the money goes at once. */
type TransferData = { amount: null; destination: string } | null

export interface DoubleSession {
  id: string
  object: 'checkout.session'
  amount_subtotal: number
  amount_total: number
  cancel_url: string
  client_reference_id: string | null
  created: number
  currency: string
  customer: null
  expires_at: number
  livemode: false
  locale: string
  metadata: Metadata
  mode: 'payment'
  payment_intent: string | null
  payment_method_types: string[]
  payment_status: 'paid' | 'unpaid'
  status: 'open' | 'complete' | 'expired'
  success_url: string
  url: string | null
}

export interface DoubleIntent {
  id: string
  object: 'payment_intent'
  amount: number
  amount_capturable: number
  amount_received: number
  canceled_at: null
  cancellation_reason: null
  capture_method: 'automatic'
  client_secret: string
  confirmation_method: 'automatic'
  created: number
  currency: string
  customer: null
  description: string | null
  last_payment_error: { type: string; code: string; message: string } | null
  latest_charge: string | null
  livemode: false
  metadata: Metadata
  payment_method_types: string[]
  status: 'requires_payment_method' | 'processing' | 'succeeded' | 'canceled'
  transfer_data: TransferData
}

export interface DoubleCharge {
  id: string
  object: 'charge'
  amount: number
  amount_captured: number
  amount_refunded: number
  balance_transaction: string | null
  captured: boolean
  created: number
  currency: string
  description: string | null
  disputed: boolean
  failure_code: string | null
  failure_message: string | null
  livemode: false
  metadata: Metadata
  paid: boolean
  payment_intent: string
  receipt_url: string | null
  refunded: boolean
  status: 'succeeded' | 'failed' | 'pending'
  transfer_data: TransferData
}

export interface DoubleRefund {
  id: string
  object: 'refund'
  amount: number
  balance_transaction: string | null
  charge: string
  created: number
  currency: string
  metadata: Metadata
  payment_intent: string
  reason: string | null
  receipt_number: null
  status: 'pending' | 'succeeded' | 'failed'
  transfer_reversal: string | null
}

export interface DoubleDispute {
  id: string
  object: 'dispute'
  amount: number
  charge: string
  created: number
  currency: string
  is_charge_refundable: boolean
  livemode: false
  metadata: Metadata
  payment_intent: string
  reason: string
  status: 'needs_response' | 'under_review' | 'won' | 'lost' | 'warning_needs_response'
}

export type DoubleObject =
  | DoubleSession
  | DoubleIntent
  | DoubleCharge
  | DoubleRefund
  | DoubleDispute

/** An event as Stripe sends it. */
export interface DoubleEvent {
  id: string
  object: 'event'
  api_version: string
  created: number
  data: { object: DoubleObject }
  livemode: false
  pending_webhooks: number
  request: { id: null; idempotency_key: null }
  type: string
}

/** A new id with Stripe's prefix for its kind. */
export function newId(prefix: string): string {
  return `${prefix}_${randomBytes(12).toString('hex')}`
}

/** What a payment with a destination carries. */
export const transferTo = (destination: string | null | undefined): TransferData =>
  destination ? { amount: null, destination } : null

/** An intent that waits for a means of payment. */
export function newIntent(
  created: number,
  {
    amount,
    currency,
    description,
    metadata,
    transfer_data,
  }: Pick<DoubleIntent, 'amount' | 'currency' | 'description' | 'metadata' | 'transfer_data'>,
): DoubleIntent {
  const id = newId('pi')
  return {
    ...{ id, object: 'payment_intent', amount, currency, created, description, metadata },
    transfer_data,
    amount_capturable: 0,
    amount_received: 0,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic',
    client_secret: `${id}_secret_${newId('s')}`,
    confirmation_method: 'automatic',
    customer: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    payment_method_types: ['card'],
    status: 'requires_payment_method',
  }
}

/** A charge of an intent, gone through or not. */
export function newCharge(created: number, intent: DoubleIntent, paid: boolean): DoubleCharge {
  const { amount, currency, description, metadata, transfer_data } = intent
  return {
    ...{
      id: newId('ch'),
      object: 'charge',
      amount,
      currency,
      created,
      description,
      metadata,
      paid,
      transfer_data,
    },
    amount_captured: paid ? amount : 0,
    amount_refunded: 0,
    balance_transaction: paid ? newId('txn') : null,
    captured: paid,
    disputed: false,
    failure_code: paid ? null : 'card_declined',
    failure_message: paid ? null : 'Your card was declined.',
    livemode: false,
    payment_intent: intent.id,
    receipt_url: null,
    refunded: false,
    status: paid ? 'succeeded' : 'failed',
  }
}

/** A part of a charge that goes back. */
export function newRefund(
  created: number,
  charge: DoubleCharge,
  {
    amount,
    metadata,
    pending,
    reverse,
  }: { amount: number; metadata: Metadata; pending: boolean; reverse: boolean },
): DoubleRefund {
  const { currency, payment_intent } = charge
  return {
    ...{ id: newId('re'), object: 'refund', amount, charge: charge.id, created, currency },
    ...{ metadata, payment_intent },
    balance_transaction: newId('txn'),
    reason: null,
    receipt_number: null,
    status: pending ? 'pending' : 'succeeded',
    transfer_reversal: reverse ? newId('trr') : null,
  }
}

/** A dispute about what is left of a charge. */
export function newDispute(
  created: number,
  charge: DoubleCharge,
  { amount, inquiry }: { amount: number; inquiry: boolean },
): DoubleDispute {
  const { currency, payment_intent } = charge
  return {
    ...{ id: newId('dp'), object: 'dispute', amount, charge: charge.id, created, currency },
    ...{ payment_intent, reason: 'general', metadata: {} },
    is_charge_refundable: inquiry,
    livemode: false,
    status: inquiry ? 'warning_needs_response' : 'needs_response',
  }
}
