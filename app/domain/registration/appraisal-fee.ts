/** What is appraised: the cases of Circular 169/2016/TT-BTC, Art. 4. */
export const feeCases = ['first', 'amendment', 'restricted-approval', 'restricted-licence'] as const

export type FeeCase = (typeof feeCases)[number]

/** A rule in force for a time; every sum is in đồng. */
export interface FeeRule {
  /** Share of the value in millionths: 1000 is 0.1%; null where the fee is fixed. */
  rateMillionths: number | null
  minimum: bigint | null
  maximum: bigint | null
  fixed: bigint | null
}

/** A rule with what it is about, where it stands and since when it holds. */
export interface FeeRuleInForce extends FeeRule {
  feeCase: FeeCase
  source: string
  validFrom: Date
}

/** A fee in đồng, with what decided it. */
export interface Fee {
  fee: bigint
  /** The share of the value before the limits; null where the fee is fixed. */
  share: bigint | null
  /** Which part of the rule the fee is. */
  decidedBy: 'share' | 'minimum' | 'maximum' | 'fixed'
}

const million = 1_000_000n

/** A share of a sum in whole đồng; half a đồng and more counts as one. */
function shareOf(value: bigint, rateMillionths: number): bigint {
  return (2n * value * BigInt(rateMillionths) + million) / (2n * million)
}

/**
 * The fee for appraising a contract.
 * @param value of the contract, or of what the amendment changes, in đồng; not negative
 * @throws RangeError for a negative value, or a rule that has neither a rate nor a fixed sum
 */
export function appraisalFee(rule: FeeRule, value: bigint): Fee {
  if (value < 0n) throw new RangeError(`Not a value of a contract: ${value}`)
  if (rule.fixed !== null) return { fee: rule.fixed, share: null, decidedBy: 'fixed' }
  if (rule.rateMillionths === null) throw new RangeError('A fee rule without rate and sum')
  const share = shareOf(value, rule.rateMillionths)
  if (rule.minimum !== null && share < rule.minimum) {
    return { fee: rule.minimum, share, decidedBy: 'minimum' }
  }
  if (rule.maximum !== null && share > rule.maximum) {
    return { fee: rule.maximum, share, decidedBy: 'maximum' }
  }
  return { fee: share, share, decidedBy: 'share' }
}
