import {
  type DoubleCharge,
  type DoubleDispute,
  type DoubleIntent,
  type DoubleObject,
  type DoubleRefund,
  type DoubleSession,
  newCharge,
  newDispute,
  newId,
  newIntent,
  newRefund,
  transferTo,
} from './objects'
import {
  DoubleFault,
  type DoubleOptions,
  type DoubleState,
  found,
  type RefundOptions,
  type SessionRequest,
} from './state'

/** Largest sum of a charge: eight digits. */
const LARGEST = 99_999_999

/**
 * Stands in for Stripe in the demo and in tests: sessions, charges, refunds and disputes that behave as
 * Stripe documents them, and events for all that happens. No money moves. It is no part of production.
 */
export class StripeDouble {
  readonly state: DoubleState

  constructor(private readonly options: DoubleOptions = {}) {
    this.state = options.state ?? {
      ...{ sessions: [], intents: [], charges: [], refunds: [], disputes: [], answers: {} },
    }
  }

  private get seconds(): number {
    return Math.floor((this.options.now?.() ?? new Date()).getTime() / 1_000)
  }

  private tell(type: string, object: DoubleObject): void {
    this.options.onEvent?.({
      id: newId('evt'),
      object: 'event',
      api_version: '2026-06-24',
      created: this.seconds,
      data: { object: structuredClone(object) },
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      type,
    })
  }

  private changed(): void {
    this.options.onChange?.(this.state)
  }

  session(id: string): DoubleSession {
    return found(this.state.sessions, id, 'checkout.session')
  }

  intent(id: string): DoubleIntent {
    return found(this.state.intents, id, 'payment_intent')
  }

  charge(id: string): DoubleCharge {
    return found(this.state.charges, id, 'charge')
  }

  /** Opens a page on which somebody can pay. */
  openSession(request: SessionRequest): DoubleSession {
    const { amount, currency, success_url, cancel_url, locale, metadata } = request
    if (!Number.isSafeInteger(amount) || amount < 1) {
      throw new DoubleFault('parameter_invalid_integer', 'Invalid positive integer')
    }
    if (amount > LARGEST)
      throw new DoubleFault('amount_too_large', 'Amount must be no more than 99,999,999')
    const now = this.seconds
    const expires = request.expires_at ?? now + 86_400
    if (expires < now + 1_790 || expires > now + 86_460) {
      throw new DoubleFault('parameter_invalid', 'expires_at must be 30 minutes to 24 hours away')
    }
    const intent = newIntent(now, {
      ...{ amount, currency, description: request.description },
      metadata: request.intentMetadata,
      transfer_data: transferTo(request.destination),
    })
    const id = newId('cs_test')
    const session: DoubleSession = {
      ...{
        id,
        object: 'checkout.session',
        amount_subtotal: amount,
        amount_total: amount,
        currency,
      },
      ...{ success_url, cancel_url, locale, metadata, created: now, expires_at: expires },
      client_reference_id: request.client_reference_id,
      customer: null,
      livemode: false,
      mode: 'payment',
      payment_intent: intent.id,
      payment_method_types: ['card'],
      payment_status: 'unpaid',
      status: 'open',
      url: this.options.pageOf?.(id) ?? `https://checkout.stripe.com/c/pay/${id}`,
    }
    this.state.sessions.push(session)
    this.state.intents.push(intent)
    this.changed()
    return session
  }

  private openIntent(sessionId: string): { session: DoubleSession; intent: DoubleIntent } {
    const session = this.session(sessionId)
    if (session.status !== 'open') throw new DoubleFault('session_not_open', 'Session is not open')
    return { session, intent: this.intent(session.payment_intent ?? '') }
  }

  private arrive(intent: DoubleIntent): DoubleCharge {
    const charge = newCharge(this.seconds, intent, true)
    this.state.charges.push(charge)
    Object.assign(intent, {
      ...{ status: 'succeeded', latest_charge: charge.id, amount_received: intent.amount },
      last_payment_error: null,
    })
    return charge
  }

  private close(session: DoubleSession, paid: boolean): void {
    session.status = 'complete'
    session.payment_status = paid ? 'paid' : 'unpaid'
    session.url = null
  }

  /** The payer pays by card. */
  pay(sessionId: string): void {
    const { session, intent } = this.openIntent(sessionId)
    const charge = this.arrive(intent)
    this.close(session, true)
    this.tell('payment_intent.succeeded', intent)
    this.tell('charge.succeeded', charge)
    this.tell('checkout.session.completed', session)
    this.changed()
  }

  private decline(intent: DoubleIntent): void {
    const charge = newCharge(this.seconds, intent, false)
    this.state.charges.push(charge)
    const { failure_code, failure_message } = charge
    Object.assign(intent, {
      ...{ status: 'requires_payment_method', latest_charge: charge.id },
      last_payment_error: { type: 'card_error', code: failure_code, message: failure_message },
    })
    this.tell('charge.failed', charge)
    this.tell('payment_intent.payment_failed', intent)
  }

  /** A card is declined; the page stays open for another try. */
  declineCard(sessionId: string): void {
    this.decline(this.openIntent(sessionId).intent)
    this.changed()
  }

  /** The payer chooses a means whose money arrives later, or does not. */
  payLater(sessionId: string): void {
    const { session, intent } = this.openIntent(sessionId)
    intent.status = 'processing'
    this.close(session, false)
    this.tell('payment_intent.processing', intent)
    this.tell('checkout.session.completed', session)
    this.changed()
  }

  private later(sessionId: string): { session: DoubleSession; intent: DoubleIntent } {
    const session = this.session(sessionId)
    const intent = this.intent(session.payment_intent ?? '')
    if (intent.status !== 'processing')
      throw new DoubleFault('intent_not_processing', 'Not processing')
    return { session, intent }
  }

  arriveLater(sessionId: string): void {
    const { session, intent } = this.later(sessionId)
    const charge = this.arrive(intent)
    session.payment_status = 'paid'
    this.tell('charge.succeeded', charge)
    this.tell('payment_intent.succeeded', intent)
    this.tell('checkout.session.async_payment_succeeded', session)
    this.changed()
  }

  failLater(sessionId: string): void {
    const { session, intent } = this.later(sessionId)
    this.decline(intent)
    this.tell('checkout.session.async_payment_failed', session)
    this.changed()
  }

  /** The page runs out, or is closed by whoever opened it. */
  expire(sessionId: string): DoubleSession {
    const { session } = this.openIntent(sessionId)
    session.status = 'expired'
    session.url = null
    this.tell('checkout.session.expired', session)
    this.changed()
    return session
  }

  /** Gives money back; `pending` until `settleRefund` says how it ended. */
  refund(
    intentId: string,
    amount: number | undefined,
    { metadata = {}, pending = false, reverse = false }: RefundOptions = {},
  ): DoubleRefund {
    const intent = this.intent(intentId)
    const charge = this.charge(intent.latest_charge ?? '')
    const open = charge.amount - charge.amount_refunded
    const sum = amount ?? open
    if (charge.status !== 'succeeded') throw new DoubleFault('charge_not_refundable', 'Not paid')
    if (charge.disputed) throw new DoubleFault('charge_disputed', 'The charge is disputed')
    if (open === 0) throw new DoubleFault('charge_already_refunded', 'Already refunded')
    if (sum < 1 || sum > open) {
      throw new DoubleFault('amount_too_large', 'Refund amount is greater than unrefunded amount')
    }
    if (reverse && !charge.transfer_data) throw new DoubleFault('no_transfer', 'No transfer')
    const refund = newRefund(this.seconds, charge, { amount: sum, metadata, pending, reverse })
    this.state.refunds.push(refund)
    charge.amount_refunded += sum
    charge.refunded = charge.amount_refunded === charge.amount
    this.tell('refund.created', refund)
    this.tell('charge.refunded', charge)
    this.changed()
    return refund
  }

  /** How a pending refund ends, or one that went through comes back. */
  settleRefund(id: string, ok: boolean): void {
    const refund = found(this.state.refunds, id, 'refund')
    if (refund.status === 'failed') throw new DoubleFault('refund_failed', 'It has failed already')
    refund.status = ok ? 'succeeded' : 'failed'
    if (!ok) {
      const charge = this.charge(refund.charge)
      charge.amount_refunded -= refund.amount
      charge.refunded = false
      this.tell('refund.failed', refund)
    }
    this.tell('refund.updated', refund)
    this.tell('charge.refund.updated', refund)
    this.changed()
  }

  /** The card's holder disputes what is left of a charge; an inquiry moves no money yet. */
  dispute(intentId: string, inquiry = false): DoubleDispute {
    const charge = this.charge(this.intent(intentId).latest_charge ?? '')
    const amount = charge.amount - charge.amount_refunded
    if (charge.status !== 'succeeded' || charge.disputed || amount === 0) {
      throw new DoubleFault('charge_not_disputable', 'Nothing to dispute')
    }
    const dispute = newDispute(this.seconds, charge, { amount, inquiry })
    this.state.disputes.push(dispute)
    charge.disputed = true
    this.tell('charge.dispute.created', dispute)
    if (!inquiry) this.tell('charge.dispute.funds_withdrawn', dispute)
    this.changed()
    return dispute
  }

  closeDispute(id: string, won: boolean): void {
    const dispute = found(this.state.disputes, id, 'dispute')
    if (['won', 'lost'].includes(dispute.status)) throw new DoubleFault('dispute_closed', 'Closed')
    dispute.status = won ? 'won' : 'lost'
    this.tell('charge.dispute.updated', dispute)
    if (won) this.tell('charge.dispute.funds_reinstated', dispute)
    this.tell('charge.dispute.closed', dispute)
    this.changed()
  }

  /** Answers a request with an idempotency key once; the same key with something else is a fault. */
  once<Answer extends DoubleObject>(
    key: string | undefined,
    asked: string,
    make: () => Answer,
  ): Answer {
    if (!key) return make()
    const known = this.state.answers[key]
    if (known && known.asked !== asked) {
      throw new DoubleFault('idempotency_error', 'Same key, other parameters')
    }
    if (known) return known.answer as Answer
    const answer = make()
    this.state.answers[key] = { asked, answer: structuredClone(answer) }
    this.changed()
    return answer
  }
}
