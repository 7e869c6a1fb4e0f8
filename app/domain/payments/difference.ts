/** Something in which ledger and Stripe do not agree. Sums in our minor units. */
export interface Difference {
  kind:
    | 'missing-in-ledger'
    | 'missing-at-stripe'
    | 'sum-differs'
    | 'unknown-payment'
    | 'paid-after-cancellation'
    | 'overpaid'
  key: string
  stripeId: string
  paymentId: string | null
  atStripe: bigint | null
  inLedger: bigint | null
  currency: string
}
