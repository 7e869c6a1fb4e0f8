import type { LedgerAccountKind, LedgerTransactionKind } from '#app/platform/db/generated/enums'

export type { LedgerAccountKind, LedgerTransactionKind }

/** The owner of accounts that belong to no organisation. */
export const theExchange = 'exchange'

/** A place where money is or comes from. */
export interface Place {
  /** Id of an organisation, or `exchange`. */
  owner: string
  kind: LedgerAccountKind
}

/** A movement of money between two places. */
export interface Movement {
  /** Made of our own or Stripe's ids: the same fact is booked once. */
  key: string
  kind: LedgerTransactionKind
  /** The attempt to pay; null for support, which no payable stands behind. */
  paymentId: string | null
  from: Place
  to: Place
  /** Minor units, above 0. */
  amount: bigint
  currency: string
  occurredAt: Date
}

/** What one account holds. */
export interface Balance extends Place {
  currency: string
  amount: bigint
}

/** Where the payer's money comes from. */
export const payerPlace = (organisationId: string): Place => ({
  owner: organisationId,
  kind: 'payer',
})

/** Where a transfer arrives: the payee's own account, or the exchange's. */
export const payeePlace = (organisationId: string | null): Place =>
  organisationId ? { owner: organisationId, kind: 'payee' } : { owner: theExchange, kind: 'bank' }

/** The state's money for support, and what an organisation got of it. */
export const budgetPlace: Place = { owner: theExchange, kind: 'budget' }
export const supportPlace = (organisationId: string): Place => ({
  owner: organisationId,
  kind: 'support',
})

export const stripePlace: Place = { owner: theExchange, kind: 'stripe' }
export const disputedPlace: Place = { owner: theExchange, kind: 'disputed' }
