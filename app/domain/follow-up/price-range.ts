/** Deals that stand for one another at least: the k of k-anonymity. */
export const leastDeals = 5
/** Organisations on either side at least, so that no party can take its own deals out and see what is left. */
const leastParties = 3

/** A deal whose value may be used. */
export interface PricedDeal {
  number: string
  signedOn: Date
  /** In minor units of the one currency that is compared. */
  value: bigint
  providerId: string
  seekerId: string
}

export interface PriceRange {
  low: bigint
  high: bigint
  deals: number
}

const steps = [1n, 2n, 5n, 10n]

function tenth(value: bigint): bigint {
  return 10n ** BigInt(String(value).length - 1)
}

/** The next of 1, 2, 5, 10, 20, 50 … at or below a sum. */
export function roundDown(value: bigint): bigint {
  if (value <= 0n) return 0n
  const scale = tenth(value)
  return (steps.findLast((step) => step * scale <= value) ?? 1n) * scale
}

/** The next of 1, 2, 5, 10, 20, 50 … at or above a sum. */
export function roundUp(value: bigint): bigint {
  if (value <= 0n) return 0n
  const scale = tenth(value)
  return (steps.find((step) => step * scale >= value) ?? 10n) * scale
}

/**
 * What transfers of one field cost, without telling what any of them did:
 * - only signed contracts with a value that both parties left open (`valueConfidential` is false) count; values
 *   that parties keep to themselves never do, not even in part;
 * - there is a range from five deals on, of at least three providers and three seekers;
 * - deals are taken in the order of their signing, five at a time: one more deal changes nothing, so that no
 *   difference between two days shows its value;
 * - the ends are the lower and the upper quartile (nearest rank) and not the cheapest and the dearest deal, both
 *   rounded outwards to 1, 2 or 5 times a power of ten: neither end is anybody's price.
 * @returns null where too few deals would be behind it
 */
export function priceRange(deals: readonly PricedDeal[]): PriceRange | null {
  const inOrder = deals.toSorted(
    (a, b) => a.signedOn.getTime() - b.signedOn.getTime() || (a.number < b.number ? -1 : 1),
  )
  const count = Math.floor(inOrder.length / leastDeals) * leastDeals
  const used = inOrder.slice(0, count)
  const parties = (side: 'providerId' | 'seekerId') => new Set(used.map((deal) => deal[side])).size
  if (count === 0 || parties('providerId') < leastParties || parties('seekerId') < leastParties) {
    return null
  }
  const values = used.map(({ value }) => value).toSorted((a, b) => (a < b ? -1 : Number(a > b)))
  const rank = (share: number) => values[Math.ceil(count * share) - 1] ?? 0n
  return { low: roundDown(rank(0.25)), high: roundUp(rank(0.75)), deals: count }
}
