import { type Request, type Response, Router, urlencoded } from 'express'
import { DoubleFault } from './state'
import type { StripeDouble } from './stripe-double'

type Fields = Record<string, unknown>

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const whole = (value: unknown): number | undefined =>
  value === undefined ? undefined : Number(value)
const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries((value ?? {}) as Fields).map(([key, each]) => [key, String(each)]),
  )

/** Refuses what Stripe's published API does not name, so that a slip of ours is found here. */
function onlyNamed(fields: Fields, names: readonly string[]): void {
  const other = Object.keys(fields).find((name) => !names.includes(name))
  if (other) throw new DoubleFault('parameter_unknown', `Received unknown parameter: ${other}`)
}

const sessionFields = [
  'mode',
  'locale',
  'client_reference_id',
  'metadata',
  'payment_intent_data',
  'line_items',
  'success_url',
  'cancel_url',
  'expires_at',
]

function readSession(body: Fields) {
  onlyNamed(body, sessionFields)
  const [line] = Object.values((body.line_items ?? {}) as Record<string, Fields>)
  const price = (line?.price_data ?? {}) as Fields
  const intent = (body.payment_intent_data ?? {}) as Fields
  onlyNamed(line ?? {}, ['quantity', 'price_data'])
  onlyNamed(price, ['currency', 'unit_amount', 'product_data'])
  onlyNamed(intent, ['metadata', 'description', 'transfer_data'])
  const transfer = (intent.transfer_data ?? {}) as Fields
  onlyNamed(transfer, ['destination'])
  if (body.mode !== 'payment') throw new DoubleFault('parameter_invalid', 'mode')
  const currency = text(price.currency)
  if (!currency || !/^[a-z]{3}$/.test(currency))
    throw new DoubleFault('parameter_invalid', 'currency')
  return {
    amount: Number(price.unit_amount) * Number(line?.quantity ?? 0),
    currency,
    name: text((price.product_data as Fields | undefined)?.name) ?? '',
    description: text(intent.description),
    metadata: texts(body.metadata),
    intentMetadata: texts(intent.metadata),
    client_reference_id: text(body.client_reference_id),
    success_url: text(body.success_url) ?? '',
    cancel_url: text(body.cancel_url) ?? '',
    expires_at: whole(body.expires_at),
    locale: text(body.locale) ?? 'auto',
    destination: text(transfer.destination),
  }
}

/** A page of a list: newest first, by `created`, `payment_intent`, `limit` and `starting_after`. */
function pageOf<Item extends { id: string; created: number; payment_intent: string }>(
  items: Item[],
  query: Fields,
  url: string,
) {
  onlyNamed(query, ['created', 'payment_intent', 'limit', 'starting_after'])
  const since = Number((query.created as Fields | undefined)?.gte ?? 0)
  const intent = text(query.payment_intent)
  const all = items
    .filter(
      ({ created, payment_intent }) => created >= since && (!intent || payment_intent === intent),
    )
    .toReversed()
  const start = all.findIndex(({ id }) => id === query.starting_after) + 1
  const end = start + Math.min(100, Number(query.limit ?? 10))
  return { object: 'list', url, data: all.slice(start, end), has_more: end < all.length }
}

/** Stripe's HTTP interface to the double, as far as the exchange uses it; mounted at `/v1`. */
export function doubleApi(double: StripeDouble): Router {
  const router = Router()
  router.use(urlencoded({ extended: true, limit: '100kb' }))
  const answer =
    (make: (request: Request) => unknown) => (request: Request, response: Response) => {
      try {
        if (!/^Bearer (sk|rk)_test_/.test(request.headers.authorization ?? '')) {
          throw new DoubleFault('api_key_invalid', 'Invalid API Key provided', 401)
        }
        response.json(make(request))
      } catch (error) {
        if (!(error instanceof DoubleFault)) throw error
        const { code, message, status } = error
        const type = code === 'idempotency_error' ? code : 'invalid_request_error'
        response.status(status).json({ error: { type, code, message } })
      }
    }
  const keyOf = (request: Request) => request.get('idempotency-key')
  const asked = (request: Request) => `${request.path} ${JSON.stringify(request.body)}`
  const state = double.state

  router.post(
    '/checkout/sessions',
    answer((request) =>
      double.once(keyOf(request), asked(request), () =>
        double.openSession(readSession(request.body)),
      ),
    ),
  )
  router.get(
    '/checkout/sessions/:id',
    answer((request) => {
      const session = double.session(request.params.id ?? '')
      const expanded = Object.values((request.query.expand ?? {}) as Record<string, string>)
      if (!expanded.includes('payment_intent.latest_charge')) return session
      const intent = double.intent(session.payment_intent ?? '')
      const charge = intent.latest_charge && double.charge(intent.latest_charge)
      return { ...session, payment_intent: { ...intent, latest_charge: charge } }
    }),
  )
  router.post(
    '/checkout/sessions/:id/expire',
    answer((request) => double.expire(request.params.id ?? '')),
  )
  router.get(
    '/payment_intents/:id',
    answer((request) => double.intent(request.params.id ?? '')),
  )
  router.post(
    '/refunds',
    answer((request) => {
      onlyNamed(request.body, ['payment_intent', 'amount', 'metadata', 'reverse_transfer'])
      const { payment_intent, amount, metadata, reverse_transfer } = request.body as Fields
      return double.once(keyOf(request), asked(request), () =>
        double.refund(text(payment_intent) ?? '', whole(amount), {
          metadata: texts(metadata),
          reverse: reverse_transfer === 'true',
        }),
      )
    }),
  )
  router.get(
    '/charges',
    answer(({ query }) => pageOf(state.charges, query, '/v1/charges')),
  )
  router.get(
    '/refunds',
    answer(({ query }) => pageOf(state.refunds, query, '/v1/refunds')),
  )
  router.get(
    '/disputes',
    answer(({ query }) => pageOf(state.disputes, query, '/v1/disputes')),
  )
  router.use(
    answer(() => {
      throw new DoubleFault('url_invalid', 'Unrecognized request URL', 404)
    }),
  )
  return router
}
