import type { BankAccountView } from './bank-account'
import type { MovementView } from './movement-view'
import type { PayableKind, PayableStatus, PaymentMethod, PaymentStatus } from './payable'
import type { PayableRole } from './payment-policy'
import type { QrDrawing } from './qr-path'

/** An organisation as pages of payments name it; null stands for the exchange. */
export type PartyName = { name: string; slug: string } | null

/** A payable in a list. Sums in minor units. */
export interface PayableItem {
  id: string
  title: string
  kind: PayableKind
  status: PayableStatus
  amount: bigint
  paid: bigint
  currency: string
  dueOn: Date
  payer: PartyName
  payee: PartyName
  referenceKind: string
  referenceKey: string
}

/** One attempt to pay, as its parties see it. */
export interface PaymentView {
  id: string
  method: PaymentMethod
  status: PaymentStatus
  amount: bigint
  received: bigint
  refunded: bigint
  disputed: bigint
  paidOut: bigint
  /** True where Stripe passes the money on to the payee's own account there. */
  passedOn: boolean
  createdAt: Date
  transferredOn: Date | null
  evidence: string | null
  reason: string | null
  receipt: string | null
  /** Stripe's page, for the payer of a payment that goes on. */
  continueAt: string | null
  history: {
    id: string
    at: Date
    to: PaymentStatus
    note: string | null
    reason: string | null
    by: string | null
  }[]
}

/** Whether the payer can pay by card, and why not where they cannot. */
export type CardOffer =
  | { state: 'off' }
  | { state: 'currency' }
  | { state: 'on'; largest: bigint; test: boolean }

/** A payable with everything its page shows to this reader. */
export interface PayableView extends PayableItem {
  role: PayableRole
  /** Key under `errors`: why the reader may only look on. */
  refusal: string | null
  /** What was paid by its payer and has not been found by its payee, or is on its way by card. */
  pending: bigint
  open: bigint
  transferCode: string
  cancelledReason: string | null
  royalty: { sales: bigint; basisPoints: number; from: Date; to: Date } | null
  account: BankAccountView | null
  qr: QrDrawing | null
  /** True where banks do not pass the sum on at once. */
  aboveFastLimit: boolean
  card: CardOffer
  payments: PaymentView[]
  /** What the ledger booked, for those who keep the accounts; null for the two sides. */
  movements: MovementView[] | null
}
