import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '#app/domain/services'
import { signedEvent } from '#app/platform/stripe/double/deliver'
import type { DoubleEvent } from '#app/platform/stripe/double/objects'
import { action as webhook } from '#app/routes/webhooks/stripe'
import { emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { routeArgs, testServices } from '#tests/support/routes'
import { type RunningDouble, startDouble, webhookSecret } from '#tests/support/stripe-double'

let running: RunningDouble
let services: Services
beforeAll(async () => {
  running = await startDouble()
})
afterAll(() => running.stop())

function eventOf(type = 'checkout.session.completed'): DoubleEvent {
  const object = { id: 'cs_test_1', object: 'checkout.session', payment_intent: 'pi_1' }
  return {
    ...{ id: `evt_${randomUUID()}`, object: 'event', api_version: '2026-06-24', type },
    created: Math.floor(Date.now() / 1_000),
    data: { object: object as never },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
  }
}

async function send(body: string, signature: string | null, gate: RunningDouble['gate'] | null) {
  services ??= await testServices()
  services.stripe = gate
  const { context, params } = routeArgs(services, '/webhooks/stripe')
  const request = new Request('http://exchange.test/webhooks/stripe', {
    method: 'POST',
    headers: signature ? { 'stripe-signature': signature } : {},
    body,
  })
  const answer = (await webhook({ request, context, params })) as Response
  return answer.status
}

const rows = () => testDatabase().stripeEvent.findMany()

describe('the address for Stripe’s events', () => {
  it('puts an event on record once, and tells a job of it once', async () => {
    const event = eventOf()
    const { body, signature } = signedEvent(event, webhookSecret)
    const answers = await Promise.all([1, 2, 3].map(() => send(body, signature, running.gate)))
    expect(answers).toEqual([200, 200, 200])
    expect(await rows()).toMatchObject([
      { id: event.id, paymentIntentId: 'pi_1', processedAt: null },
    ])
    const told = (await emittedEvents()).filter(({ type }) => type === 'stripe.event-received')
    expect(told).toEqual([{ type: 'stripe.event-received', payload: { id: event.id } }])
  })

  it('keeps nothing of the content', async () => {
    const event = eventOf()
    Object.assign(event.data.object, { customer_details: { email: 'nguoi.mua@people.test' } })
    const { body, signature } = signedEvent(event, webhookSecret)
    await send(body, signature, running.gate)
    expect(JSON.stringify(await rows())).not.toContain('nguoi.mua')
  })

  it('answers 200 to a type that nothing follows from', async () => {
    const { body, signature } = signedEvent(eventOf('product.created'), webhookSecret)
    expect(await send(body, signature, running.gate)).toBe(200)
  })

  it('takes the raw body: another order of keys or another space is another signature', async () => {
    const { body, signature } = signedEvent(eventOf(), webhookSecret)
    expect(await send(JSON.stringify(JSON.parse(body)), signature, running.gate)).toBe(400)
  })

  const now = () => Math.floor(Date.now() / 1_000)
  it.each([
    ['no signature', () => ({ ...signedEvent(eventOf(), webhookSecret), signature: null })],
    ['another secret', () => signedEvent(eventOf(), 'whsec_of_somebody_else')],
    ['a signature of an hour ago', () => signedEvent(eventOf(), webhookSecret, now() - 3_600)],
    ['nonsense', () => ({ body: '{', signature: 't=1,v1=00' })],
    [
      'a body changed on the way',
      () => {
        const { body, signature } = signedEvent(eventOf(), webhookSecret)
        return { body: body.replace('pi_1', 'pi_2'), signature }
      },
    ],
  ])('refuses %s with 400 and keeps nothing', async (_, make) => {
    const { body, signature } = make()
    expect(await send(body, signature, running.gate)).toBe(400)
    expect(await rows()).toEqual([])
  })

  it('is not there without keys', async () => {
    const { body, signature } = signedEvent(eventOf(), webhookSecret)
    expect(await send(body, signature, null)).toBe(404)
  })
})
