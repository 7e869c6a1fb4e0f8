import { describe, expect, it } from 'vitest'
import { schemeNames } from '#app/domain/taxonomy/taxonomy'
import { schemes } from '#prisma/seed/reference'
import { holidays } from '#prisma/seed/reference/holidays'

const codesOf = (scheme: string) =>
  schemes.find((list) => list.scheme === scheme)?.terms.map((term) => term.code) ?? []

describe('reference lists', () => {
  it('are the lists the taxonomy knows, each once', () => {
    expect(schemes.map((list) => list.scheme).toSorted()).toEqual(schemeNames.toSorted())
  })

  it.each(schemes)(
    '$scheme has unique kebab-case codes, labels in both languages, a source',
    (list) => {
      const codes = list.terms.map((term) => term.code)
      expect(codes.length).toBeGreaterThan(1)
      expect(new Set(codes).size).toBe(codes.length)
      expect(list.source).not.toBe('')
      for (const term of list.terms) {
        expect(term.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(term.vi).toBe(term.vi.normalize('NFC').trim())
        expect(term.vi).not.toBe('')
        expect(term.en).not.toBe('')
        expect(term.validFrom ?? list.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }
    },
  )

  it('keep the six official fields and a provisional second level under each', () => {
    const list = schemes.find((candidate) => candidate.scheme === 'field')
    const tops = list?.terms.filter((term) => !term.parentCode) ?? []
    expect(tops.map((term) => term.code)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(tops.some((term) => term.provisional)).toBe(false)
    for (const top of tops) {
      const below = list?.terms.filter((term) => term.parentCode === top.code) ?? []
      expect(below.length).toBeGreaterThanOrEqual(6)
      expect(below.every((term) => term.provisional)).toBe(true)
    }
  })

  it('hold as many terms as the law has', () => {
    expect(codesOf('contract-content')).toHaveLength(14)
    expect(codesOf('trl')).toHaveLength(9)
    expect(codesOf('transfer-form')).toHaveLength(7)
    expect(codesOf('transfer-mode')).toHaveLength(5)
    expect(codesOf('legal-class')).toEqual(['normal', 'encouraged', 'restricted', 'prohibited'])
    const criteria = schemes.find((list) => list.scheme === 'legal-criterion')?.terms ?? []
    expect(criteria.filter((term) => term.parentCode === 'restricted')).toHaveLength(9)
    expect(criteria.filter((term) => term.parentCode === 'prohibited')).toHaveLength(6)
  })
})

describe('holidays', () => {
  it('are certain only where Article 112 names the date', () => {
    const certain = holidays.filter((row) => row.certainty === 'A').map((row) => row.date.slice(5))
    expect(new Set(certain)).toEqual(new Set(['01-01', '04-30', '05-01', '09-02']))
  })

  it('have five days of Tết around the new moon of the year', () => {
    const tet = (year: string) =>
      holidays.filter((row) => row.nameVi === 'Tết Âm lịch' && row.date.startsWith(year))
    expect(tet('2026').map((row) => row.date)).toContain('2026-02-17')
    expect(tet('2027').map((row) => row.date)).toContain('2027-02-06')
    expect(tet('2026')).toHaveLength(5)
    expect(tet('2027')).toHaveLength(5)
  })

  it('name each day once, with a source', () => {
    expect(new Set(holidays.map((row) => row.date)).size).toBe(holidays.length)
    expect(holidays.every((row) => row.source.includes('Điều 112'))).toBe(true)
  })
})
