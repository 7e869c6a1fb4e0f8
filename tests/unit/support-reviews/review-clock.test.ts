import { describe, expect, it } from 'vitest'
import { nudgeOf, resumedDue, stepDue } from '#app/domain/support-reviews/review-clock'
import { holidays as rows } from '#prisma/seed/reference/holidays'

const holidays = new Set(rows.map(({ date }) => date))
const at = (day: string) => new Date(`${day}T09:00:00+07:00`)

describe('the clock of a step', () => {
  it('does not run past the day of the decision', () => {
    expect(stepDue(at('2026-03-02'), 3, at('2026-03-20'), holidays)).toEqual(at('2026-03-05'))
    expect(stepDue(at('2026-03-19'), 3, at('2026-03-20'), holidays)).toEqual(at('2026-03-20'))
  })

  it('stands still over Tết 2026 and over weekends', () => {
    // Tết 2026: the 14th to the 22nd of February are all days off.
    expect(stepDue(at('2026-02-12'), 2, at('2026-12-31'), holidays)).toEqual(at('2026-02-23'))
  })

  it('goes on with as many working days as it stood still', () => {
    const stopped = at('2026-03-02')
    expect(resumedDue(at('2026-03-20'), stopped, at('2026-03-02'), holidays)).toEqual(
      at('2026-03-20'),
    )
    expect(resumedDue(at('2026-03-20'), stopped, at('2026-03-06'), holidays)).toEqual(
      at('2026-03-26'),
    )
    expect(resumedDue(at('2026-03-20'), stopped, at('2026-03-08'), holidays)).toEqual(
      at('2026-03-26'),
    )
  })

  it.each([
    ['2026-03-18', null],
    ['2026-03-19', 'soon'],
    ['2026-03-20', 'soon'],
    ['2026-03-21', 'late'],
  ])('on %s says %s', (day, said) => {
    expect(nudgeOf(new Date(at('2026-03-20').getTime() + 1), at(day), holidays)).toBe(said)
  })

  it('tells before a weekend of what is due after it', () => {
    expect(nudgeOf(at('2026-03-23'), at('2026-03-20'), holidays)).toBe('soon')
  })
})
