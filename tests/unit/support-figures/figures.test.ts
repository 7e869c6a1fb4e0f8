import { describe, expect, it } from 'vitest'
import { medianOf, shareOf, yearWindow } from '#app/domain/support-figures/figures'

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
