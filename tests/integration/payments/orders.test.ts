import fc from 'fast-check'
import { expect, it } from 'vitest'
import { balances, imbalances } from '#app/domain/payments/book.server'
import { settleDifferences } from '#app/domain/payments/compare-with-stripe.server'
import {
  catchUpWithStripe,
  processStripeEvent,
} from '#app/domain/payments/process-stripe-event.server'
import type { Services } from '#app/domain/services'
import { signedEvent } from '#app/platform/stripe/double/deliver'
import type { DoubleEvent } from '#app/platform/stripe/double/objects'
import { action as webhook } from '#app/routes/webhooks/stripe'
import { contextOf } from '#tests/support/context'
import { resetDatabase, testDatabase } from '#tests/support/database'
import { begunCardPayment, twoParties } from '#tests/support/factories/payments'
import { Killed, mortal } from '#tests/support/mortal'
import { routeArgs, testServices } from '#tests/support/routes'
import { type RunningDouble, startDouble, webhookSecret } from '#tests/support/stripe-double'
import { anyOrder, type Order, perform, truthOf } from '#tests/support/stripe-story'

/** A thousand orders and a few, in batches that end with the work of a night. */
const BATCHES = 21
const ORDERS = 48
/** Orders that go on beside one another. */
const AT_ONCE = 6
const LATER_MS = 3_600_000

async function arrive(services: Services, event: DoubleEvent): Promise<void> {
  const { body, signature } = signedEvent(event, webhookSecret)
  const { context, params } = routeArgs(services, '/webhooks/stripe')
  const request = new Request('http://exchange.test/webhooks/stripe', {
    method: 'POST',
    headers: { 'stripe-signature': signature },
    body,
  })
  const answer = (await webhook({ request, context, params })) as Response
  expect(answer.status).toBe(200)
}

/** A worker follows events, dies where it is told to, and another one begins again. */
async function follow(
  { gate }: RunningDouble,
  ids: string[],
  deaths: Order['deaths'],
): Promise<void> {
  for (const death of deaths) {
    const ctx = { ...contextOf(), db: mortal(testDatabase(), { ...death }) }
    const runs = ids.map((id) => processStripeEvent(ctx, gate, id))
    for (const { status, ...run } of await Promise.allSettled(runs)) {
      if (status === 'rejected') expect((run as { reason: unknown }).reason).toBeInstanceOf(Killed)
    }
  }
  await Promise.all(ids.map((id) => processStripeEvent(contextOf(), gate, id)))
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed + 1
  const keyed = items.map((item) => {
    state = (state * 48_271) % 2_147_483_647
    return { item, key: state }
  })
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item)
}

interface Played {
  paymentId: string
  sessionId: string
  payerId: string
}

async function play(
  running: RunningDouble,
  services: Services,
  parties: Awaited<ReturnType<typeof twoParties>>,
  order: Order,
): Promise<Played> {
  const { double, gate, events } = running
  const { payment, sessionId } = await begunCardPayment(parties, gate, { amount: 9_000_001n })
  const intentId = double.session(sessionId).payment_intent
  const own = () =>
    events.filter(({ data: { object } }) =>
      'payment_intent' in object ? object.payment_intent === intentId : object.id === intentId,
    )
  const arrived = new Set<string>()
  let deaths = order.deaths
  for (const [index, act] of order.story.entries()) {
    perform(double, sessionId, act)
    const sent = own()
    const now = order.arrivals
      .filter(({ before }) => before === index && sent.length > 0)
      .flatMap(({ event }) => sent[event % sent.length] ?? [])
    for (const event of now) await arrive(services, event)
    if (now.length === 0) continue
    for (const { id } of now) arrived.add(id)
    await follow(running, [...new Set(now.map(({ id }) => id))], deaths)
    deaths = []
  }
  if (order.arrivesInTheEnd) {
    const late = shuffled(
      own().filter(({ id }) => !arrived.has(id)),
      order.shuffle,
    )
    for (const event of late) await arrive(services, event)
    for (const { id } of late) {
      await follow(running, [id], deaths)
      deaths = []
    }
  }
  return { paymentId: payment.id, sessionId, payerId: parties.payer.organisation.id }
}

async function expectTruth({ double }: RunningDouble, { paymentId, sessionId, payerId }: Played) {
  const db = testDatabase()
  const truth = truthOf(double, sessionId)
  const payment = await db.payment.findUniqueOrThrow({
    where: { id: paymentId },
    include: { receipt: true },
  })
  const { status, received, refunded, disputed } = payment
  expect({ status, received, refunded, disputed }).toEqual(truth)
  expect(payment.receipt?.amount ?? null).toBe(status === 'settled' ? received : null)
  const held = Object.fromEntries(
    (await balances(db, { paymentId })).map(({ owner, kind, amount }) => [
      `${owner} ${kind}`,
      amount,
    ]),
  )
  expect(held[`${payerId} payer`] ?? 0n).toBe(truth.refunded - truth.received)
  expect(held['exchange stripe'] ?? 0n).toBe(truth.received - truth.refunded - truth.disputed)
  expect(held['exchange disputed'] ?? 0n).toBe(truth.disputed)
}

it('ends the same whatever the order, the repeats, the gaps and the deaths', async () => {
  const services = await testServices()
  const types = new Set<string>()
  let played = 0
  let killed = 0
  for (let batch = 0; batch < BATCHES; batch++) {
    await resetDatabase()
    const running = await startDouble()
    services.stripe = running.gate
    const parties = await twoParties()
    try {
      const orders = fc.sample(anyOrder, { numRuns: ORDERS, seed: 20_261_128 + batch })
      const rest: Played[] = []
      const playOne = async (order: Order) => {
        const one = await play(running, services, parties, order)
        killed += order.deaths.length
        played += 1
        // With every event there, nothing else is needed; with gaps, the night's work makes up for them.
        if (order.arrivesInTheEnd) await expectTruth(running, one)
        else rest.push(one)
      }
      for (let next = 0; next < ORDERS; next += AT_ONCE) {
        await Promise.all(orders.slice(next, next + AT_ONCE).map(playOne))
      }
      const night = contextOf(undefined, new Date(Date.now() + LATER_MS))
      expect(await catchUpWithStripe(night, running.gate)).toBe(0)
      expect(await settleDifferences(night, running.gate)).toEqual([])
      for (const one of rest) await expectTruth(running, one)
      expect(await imbalances(testDatabase())).toEqual([])
      const receipts = await testDatabase().receipt.findMany({ orderBy: { number: 'asc' } })
      receipts.forEach(({ number }, index) => {
        expect(number.slice(-4)).toBe(String(index + 1).padStart(4, '0'))
      })
      const handled = await testDatabase().stripeEvent.findMany({ where: { outcome: 'applied' } })
      for (const { type } of handled) types.add(type)
    } finally {
      await running.stop()
    }
  }
  expect(played).toBeGreaterThanOrEqual(1_000)
  expect(killed).toBeGreaterThan(500)
  expect(types.size).toBeGreaterThanOrEqual(8)
}, 600_000)
