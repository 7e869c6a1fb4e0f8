import Stripe from 'stripe'
import type { StripeGate } from '#app/platform/stripe/stripe-gate.server'
import type { Context, TransactionContext } from '../context'
import { isUuid } from '../is-uuid'
import { reconcileCardPayment } from './reconcile-card-payment.server'
import { isHandled } from './stripe-events'

interface Row {
  objectId: string
  paymentIntentId: string | null
  paymentId: string | null
}

/** The payment that Stripe's own intent names, for objects that carry nothing of ours. */
async function paymentOfIntent(gate: StripeGate, intentId: string): Promise<string | null> {
  try {
    const { metadata } = await gate.api.paymentIntents.retrieve(intentId)
    return metadata.payment ?? null
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError) return null
    throw error
  }
}

/** Which of our payments an event is about; null where it is about none of them. */
async function paymentBehind(
  { db }: Context,
  gate: StripeGate,
  { objectId, paymentIntentId, paymentId }: Row,
): Promise<string | null> {
  const known = await db.payment.findFirst({
    where: {
      method: 'card',
      OR: [
        ...(paymentId ? [{ id: paymentId }] : []),
        { stripeSessionId: objectId },
        ...(paymentIntentId ? [{ stripeIntentId: paymentIntentId }] : []),
      ],
    },
    select: { id: true },
  })
  if (known) return known.id
  const named = paymentIntentId && (await paymentOfIntent(gate, paymentIntentId))
  if (!named || !isUuid(named)) return null
  const found = await db.payment.findFirst({ where: { id: named, method: 'card' } })
  return found?.id ?? null
}

/**
 * Follows an event: reads the payment at Stripe and makes ours the same; that the event is done is written in
 * the same transaction, so that whoever dies on the way is followed by somebody who does it again.
 * @throws Stripe's errors, or conflict: the job is tried again
 */
export async function processStripeEvent(
  ctx: Context,
  gate: StripeGate,
  id: string,
): Promise<void> {
  const event = await ctx.db.stripeEvent.findUnique({ where: { id } })
  if (!event || event.processedAt) return
  const finish =
    (outcome: string, paymentId: string | null = null) =>
    async ({ db, now }: Pick<TransactionContext, 'db' | 'now'>) => {
      await db.stripeEvent.updateMany({
        where: { id, processedAt: null },
        data: { processedAt: now, outcome, ...(paymentId ? { paymentId } : {}) },
      })
    }
  if (!isHandled(event.type)) return finish('ignored')(ctx)
  const paymentId = await paymentBehind(ctx, gate, event)
  if (!paymentId) return finish('unknown-payment')(ctx)
  await reconcileCardPayment(ctx, gate, paymentId, finish('applied', paymentId))
}

/** Time after which an event that nobody followed, or a payment that nothing was heard of, is looked at. */
const SETTLE_MS = 15 * 60_000

/**
 * Catches up: events that no job brought to an end, and card payments that nothing was heard of, because a
 * webhook was lost or Stripe was down longer than the jobs tried.
 * @returns how many failed again
 */
export async function catchUpWithStripe(ctx: Context, gate: StripeGate): Promise<number> {
  const before = new Date(ctx.now.getTime() - SETTLE_MS)
  const events = await ctx.db.stripeEvent.findMany({
    where: { processedAt: null, receivedAt: { lt: before } },
    orderBy: { receivedAt: 'asc' },
    take: 500,
  })
  let failed = 0
  const attempt = async (work: Promise<void>) => {
    try {
      await work
    } catch {
      failed += 1
    }
  }
  for (const { id } of events) await attempt(processStripeEvent(ctx, gate, id))
  const pending = await ctx.db.payment.findMany({
    where: { method: 'card', status: 'pending', createdAt: { lt: before } },
    take: 500,
  })
  for (const { id } of pending) await attempt(reconcileCardPayment(ctx, gate, id))
  return failed
}
