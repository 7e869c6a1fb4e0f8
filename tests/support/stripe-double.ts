import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { doubleApi } from '#app/platform/stripe/double/api'
import type { DoubleEvent } from '#app/platform/stripe/double/objects'
import { StripeDouble } from '#app/platform/stripe/double/stripe-double'
import { createStripeGate, type StripeGate } from '#app/platform/stripe/stripe-gate.server'
import { type StripeMock, startStripeMock } from './stripe-mock'

/** Secret with which the tests' webhooks are signed. */
export const webhookSecret = 'whsec_of_the_tests'

/** A double of Stripe's HTTP on a port of its own, and the way to it. */
export interface RunningDouble {
  double: StripeDouble
  gate: StripeGate
  /** Everything that it would have sent, first first. */
  events: DoubleEvent[]
  address: string
  /** Stripe's own mock, which is asked first; null where it is not on the PATH. */
  mock: StripeMock | null
  /** @throws Error where the mock refused anything that the exchange asked */
  stop(): Promise<void>
}

// why: Stripe itself cannot be reached from a test; the SDK, its HTTP and its signatures are the real ones.
export async function startDouble(now?: () => Date): Promise<RunningDouble> {
  const events: DoubleEvent[] = []
  const double = new StripeDouble({
    onEvent: (event) => void events.push(event),
    ...(now ? { now } : {}),
  })
  const mock = await startStripeMock()
  const app = express()
  if (mock) app.use('/v1', mock.check)
  app.use('/v1', doubleApi(double))
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const gate = createStripeGate({
    STRIPE_SECRET_KEY: 'sk_test_ofTests',
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_BASE: address,
  })
  if (!gate) throw new Error('no gate')
  const stop = async () => {
    mock?.stop()
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
    if (mock?.asked.refused.length) {
      throw new Error(`stripe-mock refused:\n${mock.asked.refused.join('\n')}`)
    }
  }
  return { double, gate, events, address, mock, stop }
}
