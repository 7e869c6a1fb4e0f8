import { describe, expect, it } from 'vitest'
import { placeName, unitTree } from '#app/domain/taxonomy/administrative-units'
import { dayAsDate, isInForce } from '#app/domain/taxonomy/dates'
import { romanise } from '#prisma/seed/reference/romanise'
import { successions, units } from '#prisma/seed/reference/units'

const on = (day: string) =>
  units
    .map((unit) => ({
      ...unit,
      parentCode: unit.parentCode ?? null,
      validFrom: dayAsDate(unit.validFrom),
      validTo: unit.validTo ? dayAsDate(unit.validTo) : null,
    }))
    .filter((unit) => isInForce(unit, dayAsDate(day)))

describe('administrative units', () => {
  it('are 34 provinces and the 99 communes of tỉnh Bắc Ninh since the merger', () => {
    const today = on('2025-07-01')
    expect(today.filter((unit) => unit.level === 'province')).toHaveLength(34)
    const communes = today.filter((unit) => unit.parentCode === '24')
    expect(communes).toHaveLength(99)
    expect(communes.filter((unit) => unit.level === 'ward')).toHaveLength(33)
    expect(today.filter((unit) => unit.level === 'district')).toHaveLength(0)
  })

  it('are two provinces and ten districts of Bắc Giang on the day before', () => {
    const before = on('2025-06-30')
    expect(before.filter((unit) => unit.level === 'province')).toHaveLength(2)
    const districts = before.filter((unit) => unit.parentCode === 'bac-giang-1997')
    expect(districts.map((unit) => unit.name)).toHaveLength(10)
  })

  it('have unique codes, Vietnamese and English names and a source', () => {
    expect(new Set(units.map((unit) => unit.code)).size).toBe(units.length)
    for (const unit of units) {
      expect(unit.name).toBe(unit.name.normalize('NFC'))
      expect(unit.nameEn).toMatch(/^[\x20-\x7E]+$/)
      expect(unit.source).not.toBe('')
    }
  })

  it('map 58 communes to the ten districts, 41 to the former tỉnh Bắc Ninh, each once', () => {
    const districts = new Set(units.filter((u) => u.level === 'district').map((u) => u.code))
    const toDistricts = successions.filter((row) => districts.has(row.predecessorCode))
    expect(toDistricts).toHaveLength(58)
    expect(new Set(toDistricts.map((row) => row.predecessorCode)).size).toBe(10)
    expect(toDistricts.every((row) => row.derived)).toBe(true)
    expect(successions.filter((r) => r.predecessorCode === '27' && r.derived)).toHaveLength(41)
    const communes = successions.filter((row) => row.derived).map((row) => row.successorCode)
    expect(new Set(communes).size).toBe(99)
  })

  it('name only units that exist in successions and parents', () => {
    const codes = new Set(units.map((unit) => unit.code))
    for (const row of successions) {
      expect(codes).toContain(row.predecessorCode)
      expect(codes).toContain(row.successorCode)
    }
    for (const unit of units) if (unit.parentCode) expect(codes).toContain(unit.parentCode)
  })
})

describe('unitTree', () => {
  it('hangs communes under their province in Vietnamese order, without losing any', () => {
    const tree = unitTree(on('2026-01-01'))
    expect(tree).toHaveLength(34)
    const bacNinh = tree.find((unit) => unit.code === '24')
    expect(bacNinh?.children).toHaveLength(99)
    const names = bacNinh?.children.map((unit) => unit.name) ?? []
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare))
    expect(names.indexOf('Phường Đa Mai')).toBeGreaterThan(names.indexOf('Phường Cảnh Thụy'))
  })

  it('keeps a unit whose parent is not in the list', () => {
    const [first] = unitTree([
      { code: 'x', level: 'commune', name: 'Xã X', nameEn: 'X Commune', parentCode: 'gone' },
    ])
    expect(first?.code).toBe('x')
  })
})

describe('names', () => {
  it('are romanised with the rank behind', () => {
    expect(romanise('Xã Đồng Kỳ')).toBe('Dong Ky Commune')
    expect(romanise('Phường Cảnh Thụy')).toBe('Canh Thuy Ward')
  })

  it('join a path in the language asked for', () => {
    const path = on('2026-01-01')
      .filter((unit) => ['07444', '24'].includes(unit.code))
      .toReversed()
    expect(placeName(path, 'vi')).toBe('Xã Lục Nam, Tỉnh Bắc Ninh')
    expect(placeName(path, 'en')).toBe('Luc Nam Commune, Bac Ninh Province')
    const address = 'Số 5 đường Thân Cảnh Phúc, xã Lục Nam'
    expect(placeName(path, 'vi', address)).toBe('Tỉnh Bắc Ninh')
    expect(placeName(path, 'en', address)).toBe('Bac Ninh Province')
  })
})
