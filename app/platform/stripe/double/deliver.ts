import Stripe from 'stripe'
import type { DoubleEvent } from './objects'

const { webhooks } = new Stripe('sk_test_none')

/** The body and the signature header with which Stripe would send an event. */
export function signedEvent(
  event: DoubleEvent,
  secret: string,
  timestamp = Math.floor(Date.now() / 1_000),
): { body: string; signature: string } {
  const body = JSON.stringify(event, null, 2)
  return {
    body,
    signature: webhooks.generateTestHeaderString({ payload: body, secret, timestamp }),
  }
}

/** Sends an event to an endpoint as Stripe would, three times at most. @returns true once it answers 200 */
export async function deliverEvent(
  event: DoubleEvent,
  endpoint: { url: string; secret: string },
): Promise<boolean> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const { body, signature } = signedEvent(event, endpoint.secret)
    const headers = { 'Content-Type': 'application/json', 'Stripe-Signature': signature }
    const answer = await fetch(endpoint.url, { method: 'POST', headers, body }).catch(() => null)
    if (answer?.ok) return true
  }
  return false
}
