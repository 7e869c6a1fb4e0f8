import Stripe from 'stripe'
import { OperatorError } from '#app/platform/env/operator-error'

/** What of the configuration concerns Stripe. */
export interface StripeEnv {
  STRIPE_SECRET_KEY?: string | undefined
  STRIPE_WEBHOOK_SECRET?: string | undefined
  STRIPE_API_BASE?: string | undefined
  STRIPE_CONNECT?: 'on' | 'off' | undefined
}

/** The way to Stripe: its API, and the proof that an event comes from there. */
export interface StripeGate {
  api: Stripe
  /** True where no real money moves: a test key, or another host than Stripe's. */
  test: boolean
  /** True where card money may go to the payee's own account at Stripe. */
  connect: boolean
  /**
   * Reads an event whose signature is right and not older than five minutes.
   * @param raw the body as it arrived, not parsed
   * @throws Error where it is forged, old or no event
   */
  readEvent(raw: string, signature: string): Stripe.Event
}

const TIMEOUT_MS = 8_000
const STRIPE_HOST = 'api.stripe.com'

function addressOf(base: string | undefined) {
  if (!base) return {}
  const { hostname, port, protocol } = new URL(base)
  const secure = protocol === 'https:'
  return {
    host: hostname,
    port: port || (secure ? '443' : '80'),
    protocol: secure ? ('https' as const) : ('http' as const),
  }
}

/**
 * Opens the way to Stripe, or returns null where no keys are set: cards are switched off then.
 * @throws {OperatorError} where only one of the two keys is set, or a live key would go to another host
 */
export function createStripeGate(env: StripeEnv): StripeGate | null {
  const { STRIPE_SECRET_KEY: key, STRIPE_WEBHOOK_SECRET: secret, STRIPE_API_BASE: base } = env
  if (!key && !secret) return null
  if (!key || !secret) {
    throw new OperatorError(
      'STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET belong together: set both or neither.',
    )
  }
  const elsewhere = base !== undefined && new URL(base).hostname !== STRIPE_HOST
  const live = !/^(sk|rk)_test_/.test(key)
  if (elsewhere && live) {
    throw new OperatorError('STRIPE_API_BASE names another host, so the key must be a test key.')
  }
  const api = new Stripe(key, {
    ...addressOf(base),
    telemetry: false,
    timeout: TIMEOUT_MS,
    maxNetworkRetries: 1,
  })
  return {
    api,
    test: elsewhere || !live,
    connect: env.STRIPE_CONNECT === 'on',
    readEvent: (raw, signature) => api.webhooks.constructEvent(raw, signature, secret),
  }
}
