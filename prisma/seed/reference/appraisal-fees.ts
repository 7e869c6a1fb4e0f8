import type { FeeRuleSeed } from './reference-types'

const circular = 'Thông tư 169/2016/TT-BTC, Điều 4'
const since = { validFrom: '2017-01-01', certainty: 'A' } as const
const aThousandth = 1_000

/** Fees for appraising technology transfer contracts, in đồng. */
export const appraisalFees: FeeRuleSeed[] = [
  {
    ...since,
    feeCase: 'first',
    rateMillionths: aThousandth,
    minimum: 5_000_000n,
    maximum: 10_000_000n,
    source: `${circular} khoản 1 điểm a`,
  },
  {
    ...since,
    feeCase: 'amendment',
    rateMillionths: aThousandth,
    minimum: 3_000_000n,
    maximum: 5_000_000n,
    source: `${circular} khoản 1 điểm b`,
  },
  {
    ...since,
    feeCase: 'restricted-approval',
    fixed: 10_000_000n,
    source: `${circular} khoản 2 điểm a`,
  },
  {
    ...since,
    feeCase: 'restricted-licence',
    rateMillionths: aThousandth,
    minimum: 5_000_000n,
    maximum: 10_000_000n,
    source: `${circular} khoản 2 điểm b`,
  },
]
