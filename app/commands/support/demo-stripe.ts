import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type RequestHandler, Router } from 'express'
import { createDatabase } from '#app/platform/db/client.server'
import type { EnvSource } from '#app/platform/env/env.server'
import { doubleApi } from '#app/platform/stripe/double/api'
import { deliverEvent } from '#app/platform/stripe/double/deliver'
import { newCharge, newIntent } from '#app/platform/stripe/double/objects'
import { doublePages } from '#app/platform/stripe/double/page'
import type { DoubleState } from '#app/platform/stripe/double/state'
import { StripeDouble } from '#app/platform/stripe/double/stripe-double'

/** What stands in for Stripe in the demo: the variables that lead to it, and what answers there. */
interface DemoStripe {
  source: EnvSource
  handler: RequestHandler
}

/**
 * Plays Stripe's part in the demo, on the demo's own address, with keys of its own. Where real keys are set,
 * nothing stands in. Nothing but the demo and the development server calls this.
 * @param file where the double keeps what it knows
 */
export async function playStripe(
  source: EnvSource,
  { address, file, databaseUrl }: { address: string; file: string; databaseUrl: string },
): Promise<DemoStripe | null> {
  if (source.STRIPE_SECRET_KEY) return null
  const secret = `whsec_${randomBytes(24).toString('hex')}`
  const webhook = { url: `${address}/webhooks/stripe`, secret }
  const known = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as DoubleState)
    : undefined
  const double = new StripeDouble({
    ...(known ? { state: known } : {}),
    onEvent: (event) => void deliverEvent(event, webhook),
    onChange: (state) => writeFileSync(file, JSON.stringify(state)),
    pageOf: (session) => `${address}/demo/stripe/pay/${session}`,
  })
  await adoptPayments(double, databaseUrl)
  const handler = Router()
  handler.use('/v1', doubleApi(double))
  handler.use('/demo/stripe', doublePages(double))
  return {
    source: {
      STRIPE_SECRET_KEY: `sk_test_${randomBytes(12).toString('hex')}`,
      STRIPE_WEBHOOK_SECRET: secret,
      STRIPE_API_BASE: address,
    },
    handler,
  }
}

/** Card payments of the demo's own content are known to whoever plays Stripe. */
async function adoptPayments(double: StripeDouble, databaseUrl: string): Promise<void> {
  const db = createDatabase(databaseUrl)
  try {
    const payments = await db.payment.findMany({
      where: { method: 'card', stripeSessionId: { not: null } },
      include: { payable: true, transactions: true },
    })
    for (const payment of payments) {
      const { stripeSessionId, stripeIntentId, currency, createdAt, payable } = payment
      if (!stripeSessionId || !stripeIntentId) continue
      if (double.state.sessions.some(({ id }) => id === stripeSessionId)) continue
      const created = Math.floor(createdAt.getTime() / 1_000)
      const metadata = { payment: payment.id }
      const sums = { amount: Number(payment.amount), currency: currency.toLowerCase() }
      const words = { description: payable.title, metadata, transfer_data: null }
      const intent = newIntent(created, { ...sums, ...words })
      const booked = payment.transactions.find(({ key }) => key.startsWith('card:'))
      const charge = newCharge(created, { ...intent, id: stripeIntentId }, true)
      charge.id = booked?.key.slice('card:'.length) ?? charge.id
      Object.assign(intent, {
        ...{ id: stripeIntentId, status: 'succeeded', latest_charge: charge.id },
        amount_received: intent.amount,
      })
      double.state.intents.push(intent)
      double.state.charges.push(charge)
      double.state.sessions.push({
        ...{ id: stripeSessionId, object: 'checkout.session', created, metadata },
        ...{ currency: sums.currency, amount_subtotal: sums.amount, amount_total: sums.amount },
        cancel_url: payment.stripeReturn ?? '/',
        success_url: payment.stripeReturn ?? '/',
        client_reference_id: payment.id,
        customer: null,
        expires_at: created + 3_600,
        livemode: false,
        locale: 'vi',
        mode: 'payment',
        payment_intent: stripeIntentId,
        payment_method_types: ['card'],
        payment_status: 'paid',
        status: 'complete',
        url: null,
      })
    }
  } finally {
    await db.$disconnect()
  }
}
