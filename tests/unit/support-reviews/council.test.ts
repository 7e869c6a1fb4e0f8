import { describe, expect, it } from 'vitest'
import { compositionFault, isComplete, meanOf } from '#app/domain/support-reviews/council'

const member = (independent: boolean, conflict: boolean | null = false) => ({
  independent,
  conflict,
  scoredAt: null,
})

describe('a council', () => {
  it.each([
    [[true, true], null],
    [[true, false], null],
    [[true, false, false], 'councilNotIndependent'],
    [[true, true, false, false], null],
    [[true], 'councilTooSmall'],
    [[], 'councilTooSmall'],
  ])('%j is %s', (sides, fault) => {
    expect(
      compositionFault(
        sides.map((independent) => member(independent)),
        50,
      ),
    ).toBe(fault)
  })

  it('does not count a member with a conflict of interest', () => {
    expect(compositionFault([member(true, true), member(true), member(false)], 50)).toBe(null)
    expect(compositionFault([member(true, true), member(false), member(false)], 50)).toBe(
      'councilNotIndependent',
    )
    expect(compositionFault([member(true, true), member(true)], 50)).toBe('councilTooSmall')
  })

  it('is complete once everybody without a conflict has scored', () => {
    const scored = { ...member(true), scoredAt: new Date() }
    expect(isComplete([scored, member(true)])).toBe(false)
    expect(isComplete([scored, member(true, null)])).toBe(false)
    expect(isComplete([scored, member(true, true)])).toBe(true)
    expect(isComplete([member(true, true)])).toBe(false)
  })

  it('counts means in hundredths', () => {
    expect(meanOf([30, 31])).toBe(3_050)
    expect(meanOf([1, 1, 2])).toBe(133)
    expect(meanOf([])).toBe(0)
  })
})
