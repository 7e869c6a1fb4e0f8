import { describe, expect, it } from 'vitest'
import {
  clockOf,
  laterClocks,
  nudgeOf,
  resumedDue,
  stepDue,
} from '#app/domain/support-reviews/review-clock'
import { createTranslatorFor } from '#app/locales/translator'
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

  it.each([
    // Due on a Friday at nine.
    ['2026-03-20T11:00:00+07:00', 'Đã quá hạn', 'Overdue'],
    ['2026-03-21T09:00:00+07:00', 'Đã quá hạn', 'Overdue'],
    ['2026-03-22T09:00:00+07:00', 'Đã quá hạn', 'Overdue'],
    ['2026-03-23T09:00:00+07:00', 'Quá 1 ngày làm việc', '1 working day late'],
    ['2026-03-20T08:00:00+07:00', 'Hết hạn hôm nay', 'Due today'],
  ])('is told at %s as “%s”', (now, vi, en) => {
    const { state, left } = clockOf('screening', at('2026-03-20'), new Date(now), holidays)
    const count = Math.abs(left)
    expect(createTranslatorFor('vi').dynamic(`supportReviews.clock.${state}`, { count })).toBe(vi)
    expect(createTranslatorFor('en').dynamic(`supportReviews.clock.${state}`, { count })).toBe(en)
  })

  it('tells before a weekend of what is due after it', () => {
    expect(nudgeOf(at('2026-03-23'), at('2026-03-20'), holidays)).toBe('soon')
  })
})

describe('clocks after holidays were decided', () => {
  const none = new Set<string>()
  const running = {
    submittedAt: at('2026-03-02'),
    stepSince: at('2026-03-04'),
    stopped: null,
    decisionDays: 14,
    stepDays: 3,
    dueAt: at('2026-03-20'),
    stepDueAt: at('2026-03-09'),
  }

  it('stay where nothing was decided', () => {
    expect(laterClocks(running, none)).toBeNull()
  })

  it.each([
    // A day of the present step moves both, a later one the decision, one before the step the decision alone.
    ['2026-03-06', '2026-03-10', '2026-03-23'],
    ['2026-03-13', '2026-03-09', '2026-03-23'],
    ['2026-03-03', '2026-03-09', '2026-03-23'],
  ])('move on over %s: the step to %s, the decision to %s', (day, step, whole) => {
    expect(laterClocks(running, new Set([day]))).toEqual({ stepDueAt: at(step), dueAt: at(whole) })
  })

  it('count the days for which they stood still, and are never brought forward', () => {
    const stopped = { from: at('2026-03-04'), to: at('2026-03-06') }
    const later = { ...running, stopped, dueAt: at('2026-03-24') }
    expect(laterClocks(later, none)).toBeNull()
    expect(laterClocks(later, new Set(['2026-03-13']))).toMatchObject({ dueAt: at('2026-03-25') })
    expect(laterClocks({ ...running, dueAt: at('2026-04-30') }, none)).toBeNull()
  })
})
