import { describe, expect, it } from 'vitest'
import { dayAsDate, isInForce, localDay } from '#app/domain/taxonomy/dates'
import type { Term } from '#app/domain/taxonomy/taxonomy'
import {
  codesUnder,
  labelOfCode,
  optionsOf,
  topCodeOf,
  unitLabel,
} from '#app/domain/taxonomy/taxonomy'

const term = (code: string, parentCode: string | null, labelVi: string, labelEn: string): Term => ({
  code,
  parentCode,
  labelVi,
  labelEn,
  provisional: parentCode !== null,
})

const fields = [
  term('4', null, 'Khoa học nông nghiệp', 'Agricultural sciences'),
  term('post-harvest', '4', 'Sau thu hoạch', 'Post-harvest'),
  term('drying', 'post-harvest', 'Sấy', 'Drying'),
  term('2', null, 'Kỹ thuật', 'Engineering'),
]

describe('terms', () => {
  it('finds the top code at any depth, and leaves an unknown code alone', () => {
    expect(topCodeOf(fields, 'drying')).toBe('4')
    expect(topCodeOf(fields, '2')).toBe('2')
    expect(topCodeOf(fields, 'unheard-of')).toBe('unheard-of')
  })

  it('collects all codes below a code', () => {
    expect(codesUnder(fields, '4')).toEqual(['4', 'post-harvest', 'drying'])
    expect(codesUnder(fields, '2')).toEqual(['2'])
  })

  it('names codes by language and falls back to the code', () => {
    expect(labelOfCode(fields, 'drying', 'vi')).toBe('Sấy')
    expect(labelOfCode(fields, 'drying', 'en')).toBe('Drying')
    expect(labelOfCode(fields, 'gone', 'vi')).toBe('gone')
    expect(optionsOf(fields, 'en')[1]).toEqual({
      code: 'post-harvest',
      label: 'Post-harvest',
      parentCode: '4',
      provisional: true,
    })
  })

  it('turns a unit into the reader’s language from code or sign', () => {
    const units = [term('day', null, 'ngày', 'days')]
    expect(unitLabel(units, 'ngày', 'en')).toBe('days')
    expect(unitLabel(units, 'days', 'vi')).toBe('ngày')
    expect(unitLabel(units, ' day ', 'vi')).toBe('ngày')
    expect(unitLabel(units, 'furlong', 'en')).toBe('furlong')
  })
})

describe('validity', () => {
  const row = { validFrom: dayAsDate('2025-01-01'), validTo: dayAsDate('2025-06-30') }

  it('spans both of its ends', () => {
    expect(isInForce(row, dayAsDate('2024-12-31'))).toBe(false)
    expect(isInForce(row, dayAsDate('2025-01-01'))).toBe(true)
    expect(isInForce(row, dayAsDate('2025-06-30'))).toBe(true)
    expect(isInForce(row, dayAsDate('2025-07-01'))).toBe(false)
    expect(isInForce({ ...row, validTo: null }, dayAsDate('2099-01-01'))).toBe(true)
  })

  it('takes the day from the clock of Viet Nam', () => {
    expect(localDay(new Date('2025-06-30T16:59:59Z'))).toBe('2025-06-30')
    expect(localDay(new Date('2025-06-30T17:00:00Z'))).toBe('2025-07-01')
  })
})
