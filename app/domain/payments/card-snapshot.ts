import type { PaymentStatus } from '#app/platform/db/generated/enums'
import { disputedPlace, type Movement, payeePlace, payerPlace, stripePlace } from './ledger'

/** A refund or a dispute of a charge. */
export interface CardPart {
  id: string
  amount: bigint
  status: string
  at: Date
}

/** A card payment as Stripe has it at one moment. Sums in our minor units, currencies in capitals. */
export interface CardSnapshot {
  session: 'open' | 'complete' | 'expired'
  intentId: string | null
  /** Stripe says that the payer's last try went wrong for good, with its word for why. */
  failure: string | null
  charge: {
    id: string
    amount: bigint
    currency: string
    at: Date
    /** The account at Stripe to which the money went at once. */
    destination: string | null
  } | null
  /** `reversed`: its sum was taken back from where the money had gone. */
  refunds: readonly (CardPart & { reversed: boolean })[]
  disputes: readonly CardPart[]
}

/** What a snapshot says of a payment. */
export interface CardOutcome {
  status: PaymentStatus
  received: bigint
  refunded: bigint
  disputed: bigint
}

const sum = (parts: readonly { amount: bigint }[]) =>
  parts.reduce((total, { amount }) => total + amount, 0n)

/** Money has left for the card's bank: an inquiry (`warning_…`) moves none, nor does one that was prevented. */
const moved = ({ status }: { status: string }) =>
  ['needs_response', 'under_review', 'won', 'lost'].includes(status)

const given = ({ status }: { status: string }) => status === 'succeeded'

function statusIn({ session, charge, failure }: CardSnapshot): PaymentStatus {
  if (charge) return 'settled'
  if (session === 'expired') return 'expired'
  return session === 'complete' && failure ? 'failed' : 'pending'
}

/** Status and sums that follow from a snapshot, whatever was known before. */
export function outcomeOf(snapshot: CardSnapshot): CardOutcome {
  const { charge, refunds, disputes } = snapshot
  const lost = disputes.filter(({ status }) => status === 'lost')
  const open = disputes.filter((each) => moved(each) && !['won', 'lost'].includes(each.status))
  return {
    status: statusIn(snapshot),
    received: charge?.amount ?? 0n,
    refunded: sum(refunds.filter(given)) + sum(lost),
    disputed: sum(open),
  }
}

/**
 * What went on to the payee's own account at Stripe, and what was taken back from there for refunds. A refund that
 * fails afterwards does not undo that: the money is then the exchange's to hand on.
 */
function passedOn(
  { charge, refunds }: CardSnapshot,
  paymentId: string,
  payeeId: string | null,
): Movement[] {
  if (!charge?.destination || !payeeId) return []
  const payee = payeePlace(payeeId)
  const { currency } = charge
  const there: Movement = {
    key: `connect:${charge.id}`,
    kind: 'connect_transfer',
    ...{ paymentId, currency, amount: charge.amount, occurredAt: charge.at },
    from: stripePlace,
    to: payee,
  }
  const back = refunds
    .filter(({ reversed }) => reversed)
    .map(
      ({ id, amount, at }): Movement => ({
        key: `connect-reversed:${id}`,
        kind: 'connect_reversal',
        ...{ paymentId, currency, amount, occurredAt: at },
        from: payee,
        to: stripePlace,
      }),
    )
  return [there, ...back]
}

/**
 * Every movement that a snapshot stands for. A dispute that is over brings its opening along, so that the
 * books are the same whether or not somebody looked while it was open.
 * @param booked keys that the ledger holds: a refund that failed is only taken back where it was booked
 */
export function movementsOf(
  snapshot: CardSnapshot,
  { paymentId, payerId, payeeId }: { paymentId: string; payerId: string; payeeId: string | null },
  booked: ReadonlySet<string>,
): Movement[] {
  const { charge, refunds, disputes } = snapshot
  if (!charge) return []
  const payer = payerPlace(payerId)
  const shared = { paymentId, currency: charge.currency }
  const refundMoves = refunds.flatMap(({ id, amount, status, at }): Movement[] => {
    const key = `refund:${id}`
    const move = { ...shared, amount, occurredAt: at }
    const there = { ...move, key, kind: 'refund' as const, from: stripePlace, to: payer }
    if (status === 'succeeded') return [there]
    if (!['failed', 'canceled'].includes(status) || !booked.has(key)) return []
    return [
      {
        ...move,
        key: `refund-failed:${id}`,
        kind: 'refund_failed',
        from: payer,
        to: stripePlace,
      },
    ]
  })
  const disputeMoves = disputes.filter(moved).flatMap(({ id, amount, status, at }): Movement[] => {
    const move = { ...shared, amount, occurredAt: at }
    const opened: Movement = {
      ...move,
      key: `dispute:${id}:opened`,
      kind: 'dispute_opened',
      from: stripePlace,
      to: disputedPlace,
    }
    if (status === 'won') {
      const back = { from: disputedPlace, to: stripePlace }
      return [opened, { ...move, ...back, key: `dispute:${id}:won`, kind: 'dispute_won' }]
    }
    if (status === 'lost') {
      const gone = { from: disputedPlace, to: payer }
      return [opened, { ...move, ...gone, key: `dispute:${id}:lost`, kind: 'dispute_lost' }]
    }
    return [opened]
  })
  const arrived: Movement = {
    ...shared,
    key: `card:${charge.id}`,
    kind: 'card',
    from: payer,
    to: stripePlace,
    amount: charge.amount,
    occurredAt: charge.at,
  }
  return [arrived, ...passedOn(snapshot, paymentId, payeeId), ...refundMoves, ...disputeMoves]
}
