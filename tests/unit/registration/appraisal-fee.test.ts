import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  appraisalFee,
  type FeeCase,
  type FeeRuleInForce,
} from '#app/domain/registration/appraisal-fee'
import { answerFeeQuestion } from '#app/domain/registration/fee-question'
import { appraisalFees } from '#prisma/seed/reference/appraisal-fees'

const rules: FeeRuleInForce[] = appraisalFees.map((row) => ({
  feeCase: row.feeCase as FeeCase,
  rateMillionths: row.rateMillionths ?? null,
  minimum: row.minimum ?? null,
  maximum: row.maximum ?? null,
  fixed: row.fixed ?? null,
  source: row.source,
  validFrom: new Date(row.validFrom),
}))

function ruleOf(feeCase: FeeCase): FeeRuleInForce {
  const rule = rules.find((candidate) => candidate.feeCase === feeCase)
  if (!rule) throw new Error(`no rule for ${feeCase}`)
  return rule
}

const tr = 1_000_000n
const ty = 1_000_000_000n

/** Value in đồng, fee in đồng, what decides it: the boundary cases of domain.md 3.2 and each limit's sides. */
const first: [bigint, bigint, string][] = [
  [0n, 5n * tr, 'minimum'],
  [1n, 5n * tr, 'minimum'],
  [20n * tr, 5n * tr, 'minimum'],
  [4_999_000_000n, 5n * tr, 'minimum'],
  [5n * ty - 501n, 5n * tr, 'minimum'],
  [5n * ty - 500n, 5n * tr, 'share'],
  [5n * ty - 1n, 5n * tr, 'share'],
  [5n * ty, 5n * tr, 'share'],
  [5n * ty + 1n, 5n * tr, 'share'],
  [5n * ty + 499n, 5n * tr, 'share'],
  [5n * ty + 500n, 5n * tr + 1n, 'share'],
  [5_001_000_000n, 5_001_000n, 'share'],
  [7_654_321_499n, 7_654_321n, 'share'],
  [7_654_321_500n, 7_654_322n, 'share'],
  [10n * ty - 501n, 10n * tr - 1n, 'share'],
  [10n * ty - 500n, 10n * tr, 'share'],
  [10n * ty - 1n, 10n * tr, 'share'],
  [10n * ty, 10n * tr, 'share'],
  [10n * ty + 499n, 10n * tr, 'share'],
  [10n * ty + 500n, 10n * tr, 'maximum'],
  [10n * ty + 1_000n, 10n * tr, 'maximum'],
  [10n ** 15n, 10n * tr, 'maximum'],
]

const amendment: [bigint, bigint, string][] = [
  [0n, 3n * tr, 'minimum'],
  [3n * ty - 501n, 3n * tr, 'minimum'],
  [3n * ty, 3n * tr, 'share'],
  [3n * ty + 500n, 3n * tr + 1n, 'share'],
  [4_999_000_000n, 4_999_000n, 'share'],
  [5n * ty - 1_000n, 5n * tr - 1n, 'share'],
  [5n * ty, 5n * tr, 'share'],
  [5n * ty + 500n, 5n * tr, 'maximum'],
  [5_001_000_000n, 5n * tr, 'maximum'],
  [10n ** 15n, 5n * tr, 'maximum'],
]

describe('the fee of Circular 169/2016/TT-BTC, Art. 4', () => {
  it.each(first)('first registration of %s: %s by its %s', (value, fee, decidedBy) => {
    expect(appraisalFee(ruleOf('first'), value)).toMatchObject({ fee, decidedBy })
    expect(appraisalFee(ruleOf('restricted-licence'), value)).toMatchObject({ fee, decidedBy })
  })

  it.each(amendment)('amendment of %s: %s by its %s', (value, fee, decidedBy) => {
    expect(appraisalFee(ruleOf('amendment'), value)).toMatchObject({ fee, decidedBy })
  })

  it.each([0n, 1n, 10n ** 15n])('approval of restricted technology worth %s is fixed', (value) => {
    expect(appraisalFee(ruleOf('restricted-approval'), value)).toEqual({
      fee: 10n * tr,
      share: null,
      decidedBy: 'fixed',
    })
  })

  it('never leaves its limits and never falls as the value grows', () => {
    const values = fc.bigInt({ min: 0n, max: 10n ** 15n })
    fc.assert(
      fc.property(values, values, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one]
        const [less, more] = [low, high].map((value) => appraisalFee(ruleOf('first'), value).fee)
        expect(less).toBeGreaterThanOrEqual(5n * tr)
        expect(more).toBeLessThanOrEqual(10n * tr)
        expect(more).toBeGreaterThanOrEqual(less ?? 0n)
      }),
    )
  })

  it('refuses what no contract can be worth', () => {
    expect(() => appraisalFee(ruleOf('first'), -1n)).toThrow(RangeError)
  })
})

describe('the calculator', () => {
  it.each([
    ['5.001.000.000', 5_001_000n],
    ['5,001,000,000', 5_001_000n],
    ['5,01 tỷ', 5_010_000n],
    ['350 triệu đồng', 5_000_000n],
    ['1000000000000000', 10_000_000n],
    ['0', 5_000_000n],
  ])('reads %s', (value, fee) => {
    expect(answerFeeQuestion({ case: 'first', value }, rules).fee?.fee).toBe(fee)
  })

  it.each([
    ['-5', 'deals.errors.amountNegative'],
    ['abc', 'deals.errors.amountInvalid'],
    ['1,5', 'deals.errors.amountInvalid'],
    ['<script>', 'deals.errors.amountInvalid'],
    ['1000000000000001', 'deals.errors.amountTooLarge'],
  ])('says what is wrong with %s', (value, problem) => {
    expect(answerFeeQuestion({ case: 'first', value }, rules)).toMatchObject({ fee: null, problem })
  })

  it('needs no value for a fixed fee, and says where no rule is in force', () => {
    expect(answerFeeQuestion({ case: 'restricted-approval', value: '' }, rules).fee?.fee).toBe(
      10n * tr,
    )
    expect(answerFeeQuestion({ case: 'first', value: '' }, rules).fee).toBeNull()
    expect(answerFeeQuestion({ case: 'first', value: '1' }, []).problem).toBe(
      'registration.fee.noRule',
    )
  })
})
