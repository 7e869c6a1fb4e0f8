import { describe, expect, it } from 'vitest'
import {
  medianOf,
  moneyFirst,
  shareOf,
  totalOf,
  yearWindow,
} from '#app/domain/support-figures/figures'

describe('figures', () => {
  it.each([
    [[], null],
    [[7], 7],
    [[3, 1], 2],
    [[1, 2], 1.5],
    [[9, 1, 5], 5],
  ])('the median of %j is %s', (values, median) => {
    expect(medianOf(values)).toBe(median)
  })

  it('programmes with money come first, and are added up where they have a budget', () => {
    const none = { slug: 'none', budget: null, promised: 0n, used: 0n, left: null }
    const promised = { slug: 'promised', budget: null, promised: 5n, used: 1n, left: null }
    const set = { slug: 'set', budget: 100n, promised: 30n, used: 10n, left: 70n }
    const over = { slug: 'over', budget: 10n, promised: 30n, used: 0n, left: -20n }
    const rows = moneyFirst([none, promised, set, over])
    expect(rows.map(({ slug }) => slug)).toEqual(['promised', 'set', 'over', 'none'])
    expect(totalOf(rows)).toEqual({ budget: 110n, promised: 65n, used: 11n, left: 50n })
    expect(totalOf([none])).toEqual({ budget: null, promised: 0n, used: 0n, left: null })
  })

  it('a share is in basis points, of nothing there is none', () => {
    expect(shareOf(1, 3)).toBe(3_333)
    expect(shareOf(2, 3)).toBe(6_667)
    expect(shareOf(0, 0)).toBeNull()
  })

  it('a year begins at midnight in Viet Nam', () => {
    expect(yearWindow(2026)).toEqual({
      gte: new Date('2025-12-31T17:00:00Z'),
      lt: new Date('2026-12-31T17:00:00Z'),
    })
  })
})
