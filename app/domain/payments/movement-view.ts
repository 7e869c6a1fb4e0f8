import type { LedgerAccountKind, LedgerTransactionKind } from './ledger'
import type { PartyName } from './payable-view'

/** Where money of a movement is or comes from, as pages name it. */
export interface PlaceView {
  kind: LedgerAccountKind
  /** Null: the exchange. */
  party: PartyName
}

/** One movement of the ledger. Amounts in minor units, above 0. */
export interface MovementView {
  /** Under which the same fact is booked once: made of our own or Stripe's ids. */
  key: string
  kind: LedgerTransactionKind
  at: Date
  from: PlaceView
  to: PlaceView
  amount: bigint
  currency: string
}
