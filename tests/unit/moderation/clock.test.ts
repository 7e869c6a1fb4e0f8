import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisionClock, lateBounds } from '#app/domain/moderation/clock'

/** Tết 2027 as the Labour Code has it: five days around 6 February. */
const tet = new Set(['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'])

/** Time of day in Viet Nam, as the queue's query compares it. */
const timeOfDay = (instant: Date) => (instant.getTime() + 7 * 3_600_000) % 86_400_000

function isLateByBounds(since: Date, days: number, now: Date, holidays: Set<string>): boolean {
  const { before, until } = lateBounds(days, now, holidays)
  return since < before || (since < until && timeOfDay(since) < timeOfDay(now))
}

describe('the clock of a decision', () => {
  it('ends after so many working days, at the same time of day', () => {
    const friday = new Date('2026-11-27T03:00:00Z')
    const { dueAt, isLate } = decisionClock(friday, 3, friday, new Set())
    expect(dueAt.toISOString()).toBe('2026-12-02T03:00:00.000Z')
    expect(isLate).toBe(false)
  })

  it('stands still over Tết', () => {
    const thursday = new Date('2027-02-04T03:00:00Z')
    const { dueAt } = decisionClock(thursday, 3, thursday, tet)
    expect(dueAt.toISOString()).toBe('2027-02-16T03:00:00.000Z')
    const on = (now: string) => decisionClock(thursday, 3, new Date(now), tet).isLate
    expect(on('2027-02-16T03:00:00Z')).toBe(false)
    expect(on('2027-02-16T03:00:01Z')).toBe(true)
  })
})

describe('lateBounds', () => {
  it.each([
    ['2026-11-23T01:00:00Z', true],
    ['2026-11-24T02:59:59Z', true],
    ['2026-11-24T03:00:00Z', false],
    ['2026-11-24T09:00:00Z', false],
    ['2026-11-25T01:00:00Z', false],
  ])('tells whether what waits since %s is late on a Friday morning', (since, late) => {
    const friday = new Date('2026-11-27T03:00:00Z')
    expect(isLateByBounds(new Date(since), 3, friday, new Set())).toBe(late)
  })

  it('agrees with the clock whatever the hour, over weekends and Tết', () => {
    const hours = fc.integer({ min: 0, max: 24 * 60 * 40 })
    const start = Date.parse('2027-01-20T00:00:00Z')
    fc.assert(
      fc.property(hours, hours, fc.integer({ min: 0, max: 6 }), (a, b, days) => {
        const since = new Date(start + Math.min(a, b) * 60_000)
        const now = new Date(start + Math.max(a, b) * 60_000)
        const { isLate } = decisionClock(since, days, now, tet)
        expect(isLateByBounds(since, days, now, tet)).toBe(isLate)
      }),
      { numRuns: 2_000 },
    )
  })
})
