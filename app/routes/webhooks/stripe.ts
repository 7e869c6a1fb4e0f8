import { receiveStripeEvent } from '#app/domain/payments/index.server'
import { isHandled, pointerOf } from '#app/domain/payments/stripe-events'
import { handle } from '#app/routes/handle.server'

const refused = (message: string, status: number) =>
  new Response(`${message}\n`, { status, headers: { 'Content-Type': 'text/plain' } })

/** There is nothing to read here. */
export const loader = handle({ access: 'signature' }, async () => refused('POST only', 405))

/**
 * Events of Stripe, of the types in `stripe-events.ts`: whoever signs with our secret may speak. An event is
 * put on record once and answered with 200; what it means is a job's work.
 */
export const action = handle({ access: 'signature' }, async ({ ctx, request, services }) => {
  const { stripe, logger } = services
  if (!stripe) return refused('Payments by card are switched off', 404)
  const signature = request.headers.get('stripe-signature')
  if (request.method !== 'POST' || !signature) return refused('Not signed', 400)
  const raw = await request.text()
  let event: ReturnType<typeof stripe.readEvent>
  try {
    event = stripe.readEvent(raw, signature)
  } catch {
    logger.warn({ requestId: ctx.requestId }, 'a webhook with a wrong or old signature was refused')
    return refused('Wrong or old signature', 400)
  }
  await receiveStripeEvent(ctx, pointerOf(event))
  if (!isHandled(event.type))
    logger.info({ type: event.type }, 'a webhook that nothing follows from')
  return new Response(null, { status: 200 })
})
