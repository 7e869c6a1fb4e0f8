import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDay } from '#app/domain/taxonomy/dates'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#app/domain/taxonomy/working-days'
import { holidays } from '#prisma/seed/reference/holidays'

const none = new Set<string>()
const fixed = new Set(holidays.filter((row) => row.certainty === 'A').map((row) => row.date))
const all = new Set(holidays.map((row) => row.date))
const at = (text: string) => new Date(text)

const instants = fc.date({
  min: at('2026-01-01T00:00:00Z'),
  max: at('2027-10-01T00:00:00Z'),
  noInvalidDate: true,
})
const counts = fc.integer({ min: 0, max: 30 })

describe('addWorkingDays', () => {
  it.each([
    ['over a weekend', '2026-11-20T03:00:00Z', 1, none, '2026-11-23T03:00:00Z'],
    ['five days are a week', '2026-11-24T09:30:00Z', 5, none, '2026-12-01T09:30:00Z'],
    ['zero days change nothing', '2026-11-21T09:30:00Z', 0, none, '2026-11-21T09:30:00Z'],
    ['from a Saturday, Monday is day one', '2026-11-21T01:00:00Z', 1, none, '2026-11-23T01:00:00Z'],
    ['over 30 April and 1 May', '2026-04-29T02:00:00Z', 1, fixed, '2026-05-04T02:00:00Z'],
    ['over 2 September', '2026-09-01T02:00:00Z', 1, fixed, '2026-09-03T02:00:00Z'],
    ['over Tết 2026 as computed', '2026-02-13T02:00:00Z', 1, all, '2026-02-23T02:00:00Z'],
    ['over Tết 2027 with days in lieu', '2027-02-04T02:00:00Z', 1, all, '2027-02-12T02:00:00Z'],
    ['undecided Tết does not stop it', '2027-02-04T02:00:00Z', 1, fixed, '2027-02-05T02:00:00Z'],
    // 18:00 UTC on Friday is Saturday in Viet Nam.
    ['counts Viet Nam’s days, not UTC’s', '2026-11-20T18:00:00Z', 1, none, '2026-11-22T18:00:00Z'],
  ])('%s', (_name, start, count, days, end) => {
    expect(addWorkingDays(at(start), count, days)).toEqual(at(end))
  })

  it('ends on a working day, at the same time of day', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 30 }), (start, count) => {
        const end = addWorkingDays(start, count, all)
        expect(isWorkingDay(localDay(end), all)).toBe(true)
        expect((end.getTime() - start.getTime()) % 86_400_000).toBe(0)
      }),
    )
  })

  it('passes exactly as many working days as asked', () => {
    fc.assert(
      fc.property(instants, counts, (start, count) => {
        expect(workingDaysBetween(start, addWorkingDays(start, count, all), all)).toBe(count)
      }),
    )
  })

  it('adds up: m days and then n days are m + n days', () => {
    fc.assert(
      fc.property(instants, counts, counts, (start, m, n) => {
        expect(addWorkingDays(addWorkingDays(start, m, all), n, all)).toEqual(
          addWorkingDays(start, m + n, all),
        )
      }),
    )
  })

  it('never comes earlier for more holidays', () => {
    fc.assert(
      fc.property(instants, counts, (start, count) => {
        const early = addWorkingDays(start, count, fixed)
        expect(addWorkingDays(start, count, all).getTime()).toBeGreaterThanOrEqual(early.getTime())
      }),
    )
  })

  it('refuses what is not a count, and a holiday list without an end', () => {
    expect(() => addWorkingDays(at('2026-11-20T03:00:00Z'), -1, none)).toThrow(RangeError)
    expect(() => addWorkingDays(at('2026-11-20T03:00:00Z'), 1.5, none)).toThrow(RangeError)
    const days = Array.from({ length: 90 }, (_, step) =>
      localDay(new Date(at('2026-11-20T03:00:00Z').getTime() + step * 86_400_000)),
    )
    expect(() => addWorkingDays(at('2026-11-20T03:00:00Z'), 1, new Set(days))).toThrow(RangeError)
  })
})

describe('workingDaysBetween', () => {
  it('is 0 within a day and backwards', () => {
    expect(workingDaysBetween(at('2026-11-20T01:00:00Z'), at('2026-11-20T09:00:00Z'), none)).toBe(0)
    expect(workingDaysBetween(at('2026-11-20T01:00:00Z'), at('2026-11-10T09:00:00Z'), none)).toBe(0)
  })

  it('counts the last day whatever its hour', () => {
    expect(workingDaysBetween(at('2026-11-19T09:00:00Z'), at('2026-11-20T01:00:00Z'), none)).toBe(1)
  })
})
