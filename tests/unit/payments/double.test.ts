import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DoubleObject } from '#app/platform/stripe/double/objects'
import { StripeDouble } from '#app/platform/stripe/double/stripe-double'
import { trialFile } from '#tests/support/trial-data'

const published = trialFile('stripe/fixtures3.json')

/** One object of each kind, as the double answers them. */
function oneOfEach(): DoubleObject[] {
  const double = new StripeDouble()
  const session = double.openSession({
    amount: 50_000,
    currency: 'vnd',
    name: 'Đặt cọc',
    description: 'Đặt cọc',
    metadata: { payment: 'x' },
    intentMetadata: { payment: 'x' },
    client_reference_id: 'x',
    success_url: 'https://example.org/a',
    cancel_url: 'https://example.org/b',
    expires_at: undefined,
    locale: 'vi',
  })
  double.pay(session.id)
  const intentId = session.payment_intent ?? ''
  const refund = double.refund(intentId, 1_000)
  const dispute = double.dispute(intentId)
  const intent = double.intent(intentId)
  return [session, intent, double.charge(intent.latest_charge ?? ''), refund, dispute]
}

const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value)

// Stripe's published examples are not part of the project: TRIAL_DATA says where they lie.
describe.skipIf(!published)('the double of Stripe', () => {
  const { resources } = published
    ? (JSON.parse(readFileSync(published, 'utf8')) as {
        resources: Record<string, Record<string, unknown>>
      })
    : { resources: {} }
  it.each(oneOfEach().map((object) => [object.object, object] as const))(
    'answers a %s with the fields and types that Stripe publishes',
    (kind, object) => {
      const example = resources[kind] ?? {}
      for (const [name, value] of Object.entries(object)) {
        expect(Object.keys(example), `${kind}.${name}`).toContain(name)
        const shown = example[name]
        if (value === null || shown === null) continue
        expect(kindOf(value), `${kind}.${name}`).toBe(kindOf(shown))
      }
    },
  )
})

if (!published) process.stderr.write('Stripe’s published examples are not at hand: not compared\n')
