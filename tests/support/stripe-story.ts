import fc from 'fast-check'
import { DoubleFault } from '#app/platform/stripe/double/state'
import type { StripeDouble } from '#app/platform/stripe/double/stripe-double'

/** What may happen to a card payment at Stripe; what cannot happen in its state does not. */
const acts = [
  'pay',
  'pay',
  'decline',
  'pay-later',
  'arrive-later',
  'fail-later',
  'expire',
  'refund',
  'refund',
  'refund-pending',
  'refund-succeeds',
  'refund-fails',
  'dispute',
  'inquiry',
  'dispute-won',
  'dispute-lost',
] as const

export interface Act {
  act: (typeof acts)[number]
  /** Part of what is left that a refund gives back, in hundredths. */
  part: number
}

/** A story, the order in which its events arrive, and when a worker dies. */
export interface Order {
  story: Act[]
  /** Each takes the event at this place of those that were sent, whenever it was sent: late, early, twice. */
  arrivals: { before: number; event: number }[]
  /** False: what never arrived never will. */
  arrivesInTheEnd: boolean
  /** Statements after which a worker dies, one a run. */
  deaths: { left: number; afterwards: boolean }[]
  /** Draws the order of the last arrivals. */
  shuffle: number
}

export const anyOrder: fc.Arbitrary<Order> = fc.record({
  story: fc.array(
    fc.record({ act: fc.constantFrom(...acts), part: fc.integer({ min: 1, max: 100 }) }),
    { minLength: 3, maxLength: 9 },
  ),
  arrivals: fc.array(fc.record({ before: fc.nat(9), event: fc.nat(30) }), { maxLength: 8 }),
  arrivesInTheEnd: fc.boolean(),
  deaths: fc.array(fc.record({ left: fc.integer({ min: 1, max: 22 }), afterwards: fc.boolean() }), {
    maxLength: 4,
  }),
  shuffle: fc.nat(1_000_000),
})

/** Does one act to a session; nothing where its state does not allow it. */
export function perform(double: StripeDouble, sessionId: string, { act, part }: Act): void {
  try {
    attempt(double, sessionId, act, part)
  } catch (error) {
    if (!(error instanceof DoubleFault)) throw error
  }
}

function attempt(double: StripeDouble, sessionId: string, act: Act['act'], part: number): unknown {
  const intentId = double.session(sessionId).payment_intent ?? ''
  const { disputes, refunds } = double.state
  const dispute = disputes.findLast(({ payment_intent }) => payment_intent === intentId)
  const refund = refunds.findLast(({ payment_intent }) => payment_intent === intentId)
  const left = () => {
    const charge = double.charge(double.intent(intentId).latest_charge ?? '')
    return Math.max(1, Math.floor(((charge.amount - charge.amount_refunded) * part) / 100))
  }
  switch (act) {
    case 'pay':
      return double.pay(sessionId)
    case 'decline':
      return double.declineCard(sessionId)
    case 'pay-later':
      return double.payLater(sessionId)
    case 'arrive-later':
      return double.arriveLater(sessionId)
    case 'fail-later':
      return double.failLater(sessionId)
    case 'expire':
      return double.expire(sessionId)
    case 'refund':
      return double.refund(intentId, left())
    case 'refund-pending':
      return double.refund(intentId, left(), { pending: true })
    case 'refund-succeeds':
      return refund?.status === 'pending' ? double.settleRefund(refund.id, true) : undefined
    case 'refund-fails':
      return refund ? double.settleRefund(refund.id, false) : undefined
    case 'dispute':
      return double.dispute(intentId)
    case 'inquiry':
      return double.dispute(intentId, true)
    case 'dispute-won':
      return dispute ? double.closeDispute(dispute.id, true) : undefined
    case 'dispute-lost':
      return dispute ? double.closeDispute(dispute.id, false) : undefined
  }
}

/** What our books must say in the end, told by the double alone. */
export function truthOf(double: StripeDouble, sessionId: string) {
  const session = double.session(sessionId)
  const intentId = session.payment_intent ?? ''
  const charge = double.state.charges.find(
    ({ payment_intent, status }) => payment_intent === intentId && status === 'succeeded',
  )
  const sum = (parts: { amount: number }[]) =>
    BigInt(parts.reduce((total, { amount }) => total + amount, 0))
  const disputes = double.state.disputes.filter((each) => each.payment_intent === intentId)
  const refunds = double.state.refunds.filter((each) => each.payment_intent === intentId)
  const disputed = sum(disputes.filter(({ status }) => status === 'needs_response'))
  const refunded =
    sum(refunds.filter(({ status }) => status === 'succeeded')) +
    sum(disputes.filter(({ status }) => status === 'lost'))
  const received = charge ? BigInt(charge.amount) : 0n
  const failed = session.status === 'complete' && double.intent(intentId).last_payment_error
  const status = charge
    ? 'settled'
    : session.status === 'expired'
      ? 'expired'
      : failed
        ? 'failed'
        : 'pending'
  return { status, received, refunded, disputed }
}
