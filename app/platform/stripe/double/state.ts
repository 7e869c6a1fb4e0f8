import type {
  DoubleCharge,
  DoubleDispute,
  DoubleEvent,
  DoubleIntent,
  DoubleObject,
  DoubleRefund,
  DoubleSession,
} from './objects'

/** Everything that the double knows; plain data, so that a demo can keep it in a file. */
export interface DoubleState {
  sessions: DoubleSession[]
  intents: DoubleIntent[]
  charges: DoubleCharge[]
  refunds: DoubleRefund[]
  disputes: DoubleDispute[]
  /** Answers by idempotency key, with what was asked. */
  answers: Record<string, { asked: string; answer: DoubleObject }>
}

export interface DoubleOptions {
  state?: DoubleState
  /** Told of every event, in the order in which things happen. */
  onEvent?: (event: DoubleEvent) => void
  /** Told after every change. */
  onChange?: (state: DoubleState) => void
  now?: () => Date
  /** Address of the page on which people pay, for a session. */
  pageOf?: (session: string) => string
}

/** A fault as Stripe answers it. */
export class DoubleFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message)
  }
}

export interface SessionRequest {
  amount: number
  currency: string
  name: string
  description: string | null
  metadata: Record<string, string>
  intentMetadata: Record<string, string>
  client_reference_id: string | null
  success_url: string
  cancel_url: string
  expires_at: number | undefined
  locale: string
  /** Stripe Connect: the account to which the money goes at once. */
  destination?: string | null
}

/** How money goes back: `pending` until it is said how it ended, `reverse` from where it was passed on to. */
export interface RefundOptions {
  metadata?: Record<string, string>
  pending?: boolean
  reverse?: boolean
}

/** An object by its id. @throws {DoubleFault} as Stripe answers where there is none */
export function found<Item extends { id: string }>(items: Item[], id: string, kind: string): Item {
  const item = items.find((each) => each.id === id)
  if (item) return item
  throw new DoubleFault('resource_missing', `No such ${kind}: '${id}'`, 404)
}
