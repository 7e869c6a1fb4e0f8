import type Stripe from 'stripe'
import type { StripeGate } from '#app/platform/stripe/stripe-gate.server'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { cardLimits } from './card-limits.server'
import type { Difference } from './difference'
import { paidOf } from './payable'
import { ours } from './read-card-payment.server'
import { reconcileCardPayment } from './reconcile-card-payment.server'

/**
 * Days that a comparison looks back, and as many before the oldest difference that is still open, so that none
 * is forgotten; a dispute may come months after its charge and is dated itself.
 */
const DAYS = 35
const DAY_MS = 86_400_000
/** Stripe's instants are whole seconds. */
const SECOND_MS = 1_000

/** A movement as one side has it. Sums in our minor units. */
interface Fact {
  amount: bigint
  currency: string
  stripeId: string
  paymentId: string | null
}

const moved = ['needs_response', 'under_review', 'won', 'lost']

type Dated = { created: number; amount: number; currency: string; id: string }

/** Everything that Stripe says moved since then, by the keys under which the ledger books it. */
async function factsAtStripe(
  { db, now }: Context,
  { api }: StripeGate,
  since: Date,
): Promise<Map<string, Fact>> {
  const facts = new Map<string, Fact>()
  const owners = new Map<string, string | null>()
  const created = { gte: Math.floor(since.getTime() / 1_000) }
  const page = { created, limit: 100 }
  const intentId = (intent: string | { id: string } | null) =>
    (typeof intent === 'string' ? intent : intent?.id) ?? ''
  const add = async (key: string, object: Dated, intent: string) => {
    const currency = object.currency.toUpperCase()
    const limits = await cardLimits(db, currency, now)
    const amount = limits ? ours(object.amount, limits) : BigInt(object.amount)
    facts.set(key, {
      ...{ amount, currency, stripeId: object.id },
      paymentId: owners.get(intent) ?? (await paymentOf(intent)),
    })
  }
  const paymentOf = async (intent: string) => {
    const row = await db.payment.findUnique({
      where: { stripeIntentId: intent },
      select: { id: true },
    })
    return row?.id ?? null
  }
  for await (const charge of api.charges.list(page)) {
    const intent = intentId(charge.payment_intent as Stripe.PaymentIntent | string | null)
    const named = charge.metadata.payment
    if (named && isUuid(named)) owners.set(intent, named)
    if (charge.status !== 'succeeded') continue
    await add(`card:${charge.id}`, charge, intent)
    if (charge.transfer_data) await add(`connect:${charge.id}`, charge, intent)
  }
  for await (const refund of api.refunds.list(page)) {
    const intent = intentId(refund.payment_intent)
    if (refund.transfer_reversal) await add(`connect-reversed:${refund.id}`, refund, intent)
    if (refund.status === 'succeeded') await add(`refund:${refund.id}`, refund, intent)
  }
  for await (const dispute of api.disputes.list(page)) {
    if (!moved.includes(dispute.status)) continue
    const intent = intentId(dispute.payment_intent)
    await add(`dispute:${dispute.id}:opened`, dispute, intent)
    if (dispute.status === 'won' || dispute.status === 'lost') {
      await add(`dispute:${dispute.id}:${dispute.status}`, dispute, intent)
    }
  }
  return facts
}

/** Everything that the ledger booked of cards since then; a refund and its failure undo each other. */
async function factsInLedger({ db }: Context, since: Date): Promise<Map<string, Fact>> {
  const rows = await db.ledgerTransaction.findMany({
    where: {
      occurredAt: { gte: since },
      kind: {
        in: [
          ...(['card', 'refund', 'refund_failed'] as const),
          ...(['dispute_opened', 'dispute_won', 'dispute_lost'] as const),
          ...(['connect_transfer', 'connect_reversal'] as const),
        ],
      },
    },
    include: { entries: { where: { amount: { gt: 0 } } } },
  })
  const failed = new Set(
    rows.filter(({ kind }) => kind === 'refund_failed').map(({ key }) => key.split(':')[1]),
  )
  return new Map(
    rows.flatMap(({ key, kind, paymentId, entries: [entry] }) => {
      const stripeId = key.split(':')[1] ?? ''
      if (!entry || kind === 'refund_failed' || (kind === 'refund' && failed.has(stripeId)))
        return []
      const { amount, currency } = entry
      return [[key, { amount, currency, stripeId, paymentId }] as const]
    }),
  )
}

function between(stripe: Map<string, Fact>, ledger: Map<string, Fact>): Difference[] {
  const keys = new Set([...stripe.keys(), ...ledger.keys()])
  return [...keys].flatMap((key): Difference[] => {
    const there = stripe.get(key)
    const here = ledger.get(key)
    const fact = there ?? here
    if (!fact) return []
    if (there && here && there.amount === here.amount && there.currency === here.currency) return []
    const { stripeId, currency } = fact
    const paymentId = here?.paymentId ?? there?.paymentId ?? null
    const kind =
      there && here
        ? 'sum-differs'
        : here
          ? 'missing-at-stripe'
          : paymentId
            ? 'missing-in-ledger'
            : 'unknown-payment'
    const sums = { atStripe: there?.amount ?? null, inLedger: here?.amount ?? null }
    return [{ kind, key: `${kind}:${key}`, stripeId, paymentId, currency, ...sums }]
  })
}

/** Card money for payables that were called off, or above what they ask: to be given back by hand. */
async function tooMuch({ db }: Context): Promise<Difference[]> {
  const rows = await db.payment.findMany({
    where: { method: 'card', status: 'settled', received: { gt: 0 } },
    include: { payable: { include: { payments: true } } },
  })
  return rows.flatMap(({ payable, ...payment }): Difference[] => {
    const stayed = payment.received - payment.refunded - payment.disputed
    const calledOff =
      payable.cancelledAt !== null &&
      payment.settledAt !== null &&
      payment.settledAt.getTime() + SECOND_MS > payable.cancelledAt.getTime()
    const over = paidOf(payable.payments) > payable.amount
    if (stayed <= 0n || !(calledOff || over)) return []
    const kind = calledOff ? 'paid-after-cancellation' : 'overpaid'
    const { id: paymentId, currency, stripeIntentId } = payment
    const sums = { atStripe: stayed, inLedger: stayed }
    const stripeId = stripeIntentId ?? ''
    return [{ kind, key: `${kind}:${paymentId}`, stripeId, paymentId, currency, ...sums }]
  })
}

/** From when on facts are compared. */
async function comparedSince({ db, now }: Context): Promise<Date> {
  const oldest = await db.paymentDifference.findFirst({
    where: { resolvedAt: null },
    orderBy: { firstSeenAt: 'asc' },
    select: { firstSeenAt: true },
  })
  const from = oldest && oldest.firstSeenAt < now ? oldest.firstSeenAt : now
  return new Date(from.getTime() - DAYS * DAY_MS)
}

/**
 * Holds the ledger against Stripe's lists of charges, refunds and disputes, and puts every difference on
 * record; one that is no longer found is marked as over.
 * @returns the differences there are now
 * @throws Stripe's errors
 */
export async function compareWithStripe(ctx: Context, gate: StripeGate): Promise<Difference[]> {
  const { db, now } = ctx
  const since = await comparedSince(ctx)
  const [stripe, ledger] = await Promise.all([
    factsAtStripe(ctx, gate, since),
    factsInLedger(ctx, since),
  ])
  const found = [...between(stripe, ledger), ...(await tooMuch(ctx))]
  for (const { key, ...difference } of found) {
    const seen = { lastSeenAt: now, resolvedAt: null }
    await db.paymentDifference.upsert({
      where: { key },
      create: { key, ...difference, firstSeenAt: now, ...seen },
      update: { ...difference, ...seen },
    })
  }
  await db.paymentDifference.updateMany({
    where: { resolvedAt: null, key: { notIn: found.map(({ key }) => key) } },
    data: { resolvedAt: now },
  })
  return found
}

/** Differences that may be no more than news which never came. */
const readAgain: readonly Difference['kind'][] = [
  'missing-in-ledger',
  'missing-at-stripe',
  'sum-differs',
]

/**
 * The daily comparison: lists every difference, reads the payments behind them at Stripe again, and compares
 * once more. What was only news that never came is then marked as over; the rest is for a person.
 * @returns the differences that are left
 * @throws Stripe's errors
 */
export async function settleDifferences(ctx: Context, gate: StripeGate): Promise<Difference[]> {
  const found = await compareWithStripe(ctx, gate)
  const ids = found.flatMap(({ kind, paymentId }) =>
    paymentId && readAgain.includes(kind) ? [paymentId] : [],
  )
  for (const id of new Set(ids)) {
    const known = await ctx.db.payment.count({ where: { id, method: 'card' } })
    if (known > 0) await reconcileCardPayment(ctx, gate, id)
  }
  return ids.length > 0 ? compareWithStripe(ctx, gate) : found
}
