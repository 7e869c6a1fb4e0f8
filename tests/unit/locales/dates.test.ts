import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatLongDate,
  formatRelative,
  isoDay,
} from '#app/locales/dates'

const lateInUtc = new Date('2026-01-20T18:30:00Z')

describe('dates', () => {
  it('are those of Việt Nam, seven hours ahead of UTC', () => {
    expect(formatDate(lateInUtc, 'vi')).toBe('21/01/2026')
    expect(formatDateTime(lateInUtc, 'vi')).toBe('21/01/2026 01:30')
    expect(isoDay(lateInUtc)).toBe('2026-01-21')
  })

  it('keep their day where only a day is stored', () => {
    expect(formatDate(new Date('2026-01-21'), 'en')).toBe('21/01/2026')
  })

  it('show midnight as 00:00', () => {
    expect(formatDateTime(new Date('2026-01-20T17:00:00Z'), 'vi')).toBe('21/01/2026 00:00')
  })

  it.each([
    ['2026-01-21', 'ngày 21 tháng 01 năm 2026'],
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-03-05', 'ngày 05 tháng 3 năm 2026'],
    ['2026-12-31', 'ngày 31 tháng 12 năm 2026'],
  ])('%s in the words of a decision is "%s"', (day, words) => {
    expect(formatLongDate(new Date(day), 'vi')).toBe(words)
  })

  it('are written out in English', () => {
    expect(formatLongDate(new Date('2026-03-05'), 'en')).toBe('5 March 2026')
  })
})

describe('distances in time', () => {
  const now = new Date('2026-01-21T00:00:00Z')
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000)

  it.each([
    [-259_200, 'vi', '3 ngày trước'],
    [-259_200, 'en', '3 days ago'],
    [1_209_600, 'en', 'in 2 weeks'],
    [-86_400, 'en', 'yesterday'],
    [-604_800, 'vi', '1 tuần trước'],
    [-2_700_000, 'en', '1 month ago'],
    [-7_199, 'en', '1 hour ago'],
    [-59, 'en', 'now'],
    [-59, 'vi', 'bây giờ'],
  ] as const)('%s s in %s are "%s"', (seconds, locale, words) => {
    expect(formatRelative(after(seconds), now, locale)).toBe(words)
  })
})
