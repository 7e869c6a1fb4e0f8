/** What the exchange listens to; anything else that Stripe sends is on record and left alone. */
export const stripeEventTypes = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
  'payment_intent.succeeded',
  'payment_intent.payment_failed',
  'payment_intent.processing',
  'payment_intent.canceled',
  'charge.succeeded',
  'charge.failed',
  'charge.refunded',
  'charge.refund.updated',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
] as const

const known: readonly string[] = stripeEventTypes

/** True for a type that changes something here. */
export function isHandled(type: string): boolean {
  return known.includes(type)
}

/** Where an event points to: ids, nothing of its content. */
export interface EventPointer {
  id: string
  type: string
  objectId: string
  paymentIntentId: string | null
  /** Our own payment, where the object carries its id. */
  paymentHint: string | null
  createdAt: Date
}

interface PointedAt {
  id?: unknown
  object?: unknown
  payment_intent?: unknown
  client_reference_id?: unknown
  metadata?: { payment?: unknown } | null
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.length > 0 && value.length <= 255 ? value : null

/** Reads where an event points to. */
export function pointerOf(event: {
  id: string
  type: string
  created: number
  data: { object: unknown }
}): EventPointer {
  const object = (event.data.object ?? {}) as PointedAt
  const intent = object.payment_intent as { id?: unknown } | string | null | undefined
  const objectId = text(object.id) ?? ''
  return {
    id: event.id,
    type: event.type.slice(0, 255),
    objectId,
    paymentIntentId:
      object.object === 'payment_intent'
        ? objectId
        : text(typeof intent === 'object' ? intent?.id : intent),
    paymentHint: text(object.metadata?.payment) ?? text(object.client_reference_id),
    createdAt: new Date(event.created * 1_000),
  }
}
