import { randomUUID } from 'node:crypto'
import { Agent, type Server, request as sendRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { createDatabase, type Database } from '#app/platform/db/client.server'
import { OperatorError } from '#app/platform/env/operator-error'
import { doubleApi } from '#app/platform/stripe/double/api'
import { signedEvent } from '#app/platform/stripe/double/deliver'
import type { DoubleEvent } from '#app/platform/stripe/double/objects'
import { StripeDouble } from '#app/platform/stripe/double/stripe-double'
import { startBenchServer } from '../bench-server'
import { figuresOf, verdict } from '../figures'
import { concurrentRound } from '../load'
import type { DealsPart } from './part'

const EVENTS = 3_000
const WARM_UP = 300
const CONNECTIONS = 16
/** 200 events a second: one every 5 ms. */
const MOST_MS = 5
const SECRET = 'whsec_of_the_bench'

/** Stripe's webhooks, really signed, accepted by one process that also follows them, and none of them lost. */
export const webhookPart: DealsPart = {
  name: 'webhooks',
  async run(scratch) {
    const stripe = await playStripe()
    const source = {
      ...scratch.source,
      STRIPE_SECRET_KEY: 'sk_test_of_the_bench',
      STRIPE_WEBHOOK_SECRET: SECRET,
      STRIPE_API_BASE: stripe.address,
    }
    const server = await startBenchServer({ ...scratch, source })
    const db = createDatabase(scratch.source.DATABASE_URL ?? '')
    try {
      const send = sender(`${server.address}/webhooks/stripe`, stripe.eventOf)
      await concurrentRound(send, 0, WARM_UP, CONNECTIONS)
      const round = await concurrentRound(send, WARM_UP, EVENTS, CONNECTIONS)
      const figures = figuresOf([round])
      const lost = WARM_UP + EVENTS - (await kept(db))
      const most = 1_000 / figures.perSecond
      return {
        figures: [{ name: 'webhook events', concurrency: CONNECTIONS, ...figures }],
        verdicts: [
          verdict('ms from one accepted webhook event to the next', most, MOST_MS),
          verdict('webhook events lost', lost, 0),
        ],
      }
    } finally {
      await db.$disconnect()
      await server.stop()
      stripe.stop()
    }
  },
}

/** Events that are on record with the job that follows them. */
async function kept(db: Database): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM stripe_event
    WHERE EXISTS (SELECT 1 FROM outbox_event
      WHERE type = 'stripe.event-received' AND payload ->> 'id' = stripe_event.id)`
  return row?.count ?? 0
}

/** A Stripe that answers the jobs, and events about a payment of it, each under an id of its own. */
async function playStripe() {
  const events: DoubleEvent[] = []
  const double = new StripeDouble({ onEvent: (event) => void events.push(event) })
  const payment = randomUUID()
  const session = double.openSession({
    ...{ amount: 50_000_000, currency: 'vnd', name: 'Đặt cọc', description: 'Đặt cọc' },
    metadata: { payment },
    intentMetadata: { payment },
    client_reference_id: payment,
    success_url: 'http://127.0.0.1/back',
    cancel_url: 'http://127.0.0.1/left',
    expires_at: undefined,
    locale: 'vi',
  })
  double.pay(session.id)
  const app = express().use('/v1', doubleApi(double))
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    eventOf(number: number): DoubleEvent {
      const event = events[number % events.length]
      if (!event) throw new Error('the double sent nothing')
      return { ...event, id: `evt_bench_${number}` }
    },
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Sends events as Stripe does, on connections that stay open. @throws where one is not accepted */
function sender(address: string, eventOf: (number: number) => DoubleEvent) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  return (number: number) => {
    const { body, signature } = signedEvent(eventOf(number), SECRET)
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'Stripe-Signature': signature,
    }
    return new Promise<void>((resolve, reject) => {
      const request = sendRequest(address, { method: 'POST', agent, headers }, (response) => {
        response.resume().once('end', () => {
          if (response.statusCode === 200) return resolve()
          reject(new OperatorError(`A webhook event was answered with ${response.statusCode}.`))
        })
      })
      request.once('error', reject)
      request.end(body)
    })
  }
}
