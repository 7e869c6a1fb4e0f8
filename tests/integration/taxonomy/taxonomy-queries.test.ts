import { afterEach, describe, expect, it } from 'vitest'
import {
  clockHolidays,
  communesFrom,
  forgetTerms,
  formerUnitsOf,
  labelsOf,
  provinceNameOn,
  termOptions,
  termsOf,
  undecidedHolidays,
  unitPath,
  unitsOn,
  unitTreeOn,
  unknownCodes,
} from '#app/domain/taxonomy/index.server'
import { testDatabase } from '#tests/support/database'

const today = new Date('2026-11-24T08:00:00Z')

afterEach(async () => {
  await testDatabase().referenceTerm.deleteMany({ where: { source: 'test' } })
  forgetTerms()
})

describe('terms', () => {
  it('are those in force on the day, in their order', async () => {
    const db = testDatabase()
    const day = (text: string) => new Date(`${text}T00:00:00Z`)
    const term = { scheme: 'priority', code: 'semiconductors', source: 'test', position: 9 }
    await db.referenceTerm.createMany({
      data: [
        {
          ...term,
          ...{ labelVi: 'Bán dẫn', labelEn: 'Chips' },
          ...{ validFrom: day('2024-01-01'), validTo: day('2025-12-31') },
        },
        {
          ...term,
          labelVi: 'Bán dẫn mới',
          labelEn: 'Semiconductors',
          validFrom: day('2026-12-01'),
        },
      ],
    })
    forgetTerms()
    const codes = async (on: string) =>
      (await termsOf(db, 'priority', new Date(on))).map((row) => row.code)
    expect(await codes('2025-06-01T00:00:00Z')).toContain('semiconductors')
    expect(await codes('2026-06-01T00:00:00Z')).not.toContain('semiconductors')
    // 17:00 UTC is midnight in Viet Nam.
    expect(await codes('2026-11-30T16:59:59Z')).not.toContain('semiconductors')
    expect(await codes('2026-11-30T17:00:00Z')).toContain('semiconductors')
    expect((await labelsOf(db, 'priority', 'en')).semiconductors).toBe('Semiconductors')
  })

  it('are choices in a language, and tell unknown codes', async () => {
    const db = testDatabase()
    const options = await termOptions(db, 'transfer-scope', today, 'en')
    expect(options.map((option) => option.label)).toEqual([
      'Assignment of ownership',
      'Right of use (licence)',
    ])
    expect(await unknownCodes(db, 'field', ['4', 'post-harvest', 'astrology'], today)).toEqual([
      'astrology',
    ])
  })
})

describe('units', () => {
  it('are those of the day', async () => {
    const db = testDatabase()
    const now = await unitsOn(db, today)
    expect(now.filter((unit) => unit.parentCode === '24')).toHaveLength(99)
    const before = await unitsOn(db, new Date('2025-06-29T08:00:00Z'))
    expect(before.filter((unit) => unit.level === 'district')).toHaveLength(10)
    expect(await unitTreeOn(db, today)).toHaveLength(34)
  })

  it('lead from a commune up to its province and back to its former district', async () => {
    const db = testDatabase()
    const path = await unitPath(db, '07603')
    expect(path.map((unit) => unit.name)).toEqual(['Xã Nam Dương', 'Tỉnh Bắc Ninh'])
    expect(await unitPath(db, 'nowhere')).toEqual([])
    const former = await formerUnitsOf(db, '07603', today)
    expect(former).toMatchObject([{ name: 'Thị xã Chũ', derived: true }])
    expect(await formerUnitsOf(db, '09292', today)).toEqual([])
    const communes = await communesFrom(db, '215')
    expect(communes.map((unit) => unit.code)).toEqual(['07246', '07264', '07282', '07288', '07294'])
  })
})

describe('holidays', () => {
  it('stop the clocks only where they are certain', async () => {
    const db = testDatabase()
    const days = await clockHolidays(db)
    expect(days.has('2027-01-01')).toBe(true)
    expect(days.has('2027-02-06')).toBe(false)
    const waiting = await undecidedHolidays(db, today)
    expect(waiting[0]?.date).toEqual(new Date('2027-02-05T00:00:00Z'))
  })
})

describe('the province that the exchange serves', () => {
  const called = (province: string, instant: string) =>
    provinceNameOn(testDatabase(), province, new Date(instant))

  it('is called what it was on the day in Viet Nam, and by its heir from then on', async () => {
    expect(await called('Bắc Giang', '2025-06-30T16:59:59Z')).toBe('Bắc Giang')
    expect(await called('Bắc Giang', '2025-06-30T17:00:00Z')).toBe('Bắc Ninh')
    expect(await called('Bắc Ninh', '2025-06-30T16:59:59Z')).toBe('Bắc Ninh')
    expect(await called('Bắc Ninh', '2026-11-24T08:00:00Z')).toBe('Bắc Ninh')
    expect(await called('Hà Nội', '2026-11-24T08:00:00Z')).toBe('Hà Nội')
    expect(await called('Thành phố Hồ Chí Minh', '2026-11-24T08:00:00Z')).toBe(
      'Thành phố Hồ Chí Minh',
    )
  })

  it('keeps the name that was given where no record has it', async () => {
    expect(await called('Nơi Khác', '2026-11-24T08:00:00Z')).toBe('Nơi Khác')
  })
})
