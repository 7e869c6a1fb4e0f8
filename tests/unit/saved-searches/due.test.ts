import { describe, expect, it } from 'vitest'
import { isDue, startOfDay, startOfWeek } from '#app/domain/saved-searches/saved-search'

// Wednesday 25 November 2026, 07:00 in Viet Nam.
const wednesday = new Date('2026-11-25T00:00:00Z')
const monday = new Date('2026-11-30T00:00:00Z')
const at = (text: string) => new Date(text)

describe('days and weeks of digests', () => {
  it('begin at midnight in Viet Nam, weeks on Monday', () => {
    expect(startOfDay(wednesday)).toEqual(at('2026-11-24T17:00:00Z'))
    expect(startOfWeek(wednesday)).toEqual(at('2026-11-22T17:00:00Z'))
    expect(startOfWeek(at('2026-11-22T16:59:59Z'))).toEqual(at('2026-11-15T17:00:00Z'))
    expect(startOfWeek(at('2026-11-22T17:00:00Z'))).toEqual(at('2026-11-22T17:00:00Z'))
  })

  it.each([
    ['daily', '2026-11-24T00:00:00Z', wednesday, true],
    ['daily', '2026-11-24T18:00:00Z', wednesday, false],
    ['weekly', '2026-11-23T00:00:00Z', wednesday, false],
    ['weekly', '2026-11-25T00:00:00Z', monday, true],
    ['weekly', '2026-11-30T00:00:00Z', monday, false],
    // Nothing ran on Monday: Tuesday makes up for it.
    ['weekly', '2026-11-23T00:00:00Z', at('2026-12-01T00:00:00Z'), true],
    ['none', '2020-01-01T00:00:00Z', wednesday, false],
  ] as const)('%s, last looked %s', (frequency, checkedAt, now, due) => {
    expect(isDue({ frequency, checkedAt: at(checkedAt) }, now)).toBe(due)
  })
})
