import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PricedDeal, priceRange, roundDown, roundUp } from '#app/domain/follow-up/price-range'

const deals = (values: bigint[], parties = values.length): PricedDeal[] =>
  values.map((value, index) => ({
    number: `GD-2026-${index}`,
    signedOn: new Date(Date.UTC(2026, 0, 1 + index)),
    value,
    providerId: `p${index % parties}`,
    seekerId: `s${index % parties}`,
  }))

const sums = fc.array(fc.bigInt(1n, 10n ** 15n), { minLength: 5, maxLength: 30 })

describe('the range of prices', () => {
  it('is there from five deals of three parties a side on', () => {
    const values = [110n, 230n, 340n, 470n, 9_000n]
    expect(priceRange(deals(values.slice(0, 4)))).toBeNull()
    expect(priceRange(deals(values))).toEqual({ low: 200n, high: 500n, deals: 5 })
    expect(priceRange(deals(values, 2))).toBeNull()
    expect(priceRange([])).toBeNull()
  })

  it('does not change with one more deal, until there are five', () => {
    fc.assert(
      fc.property(sums, fc.bigInt(1n, 10n ** 15n), (values, more) => {
        fc.pre(values.length % 5 !== 4)
        expect(priceRange(deals([...values, more], 3))).toEqual(priceRange(deals(values, 3)))
      }),
    )
  })

  it('holds the middle half, between round sums that are not the cheapest and dearest', () => {
    fc.assert(
      fc.property(sums, (values) => {
        const range = priceRange(deals(values, 3))
        const used = values.slice(0, range?.deals)
        const inside = used.filter((value) => range && value >= range.low && value <= range.high)
        expect(inside.length * 2).toBeGreaterThanOrEqual(used.length)
        for (const end of [range?.low ?? 0n, range?.high ?? 0n]) {
          expect(String(end)).toMatch(/^[125]0*$/)
        }
      }),
    )
  })

  it('rounds outwards', () => {
    expect([1n, 9n, 19n, 450_000_000n].map(roundDown)).toEqual([1n, 5n, 10n, 200_000_000n])
    expect([1n, 9n, 19n, 510_000_000n].map(roundUp)).toEqual([1n, 10n, 20n, 1_000_000_000n])
  })
})
