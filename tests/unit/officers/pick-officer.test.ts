import { describe, expect, it } from 'vitest'
import { pickOfficer, type Rule } from '#app/domain/officers/pick-officer'
import { lateBefore } from '#app/domain/officers/working-cutoff'

const matter = { units: ['xa-1', 'huyen-1', 'tinh'], fields: ['4.01', '4'] }
const rule = (officerId: string, unitCode: string | null, fieldCode: string | null): Rule => ({
  officerId,
  unitCode,
  fieldCode,
})
const pick = (rules: Rule[], load: Record<string, number> = {}, able = ['an', 'binh', 'chi']) =>
  pickOfficer(rules, matter, able, new Map(Object.entries(load)))

describe('who answers for a matter', () => {
  it('is whom the narrowest rule names: place before field, a commune before its province', () => {
    const rules = [rule('an', null, null), rule('binh', null, '4.01'), rule('chi', 'tinh', null)]
    expect(pick(rules)).toBe('chi')
    expect(pick([...rules, rule('an', 'xa-1', null)])).toBe('an')
    expect(pick([rule('an', null, null), rule('binh', null, '4')])).toBe('binh')
    expect(pick([rule('an', 'xa-1', null), rule('binh', 'xa-1', '4')])).toBe('binh')
  })

  it('is nobody whose rule is for another place or field, or who may not', () => {
    expect(pick([rule('an', 'xa-2', null)], { an: 0, binh: 0, chi: 0 })).toBe('an')
    expect(pick([rule('an', 'xa-2', null)], { an: 1, binh: 0, chi: 1 })).toBe('binh')
    expect(pick([rule('an', 'xa-1', null)], {}, ['binh'])).toBe('binh')
    expect(pick([rule('an', 'xa-1', null)], {}, [])).toBeNull()
  })

  it('is who has least in hand of those whom rules name alike', () => {
    const rules = [rule('an', 'xa-1', null), rule('binh', 'xa-1', null)]
    expect(pick(rules, { an: 5, binh: 2, chi: 0 })).toBe('binh')
  })
})

describe('what is late', () => {
  it('has waited for more working days than allowed, weekends and Tết left out', () => {
    const monday = new Date('2026-03-09T03:00:00Z')
    expect(lateBefore(monday, 3, new Set())).toEqual(new Date('2026-03-03T17:00:00Z'))
    const tet = new Set(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'])
    const after = new Date('2026-02-24T03:00:00Z')
    expect(lateBefore(after, 3, tet)).toEqual(new Date('2026-02-11T17:00:00Z'))
  })
})
