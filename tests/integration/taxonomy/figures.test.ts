import { describe, expect, it } from 'vitest'
import { figureOn } from '#app/domain/taxonomy/index.server'
import { testDatabase } from '#tests/support/database'

const code = 'interest-answer-working-days'

describe('figures', () => {
  it('come with the reference data', async () => {
    expect(await figureOn(testDatabase(), code, new Date('2026-11-24T03:00:00Z'))).toBe(5)
  })

  it('change on the day their successor comes into force in Viet Nam', async () => {
    const db = testDatabase()
    const successor = await db.referenceFigure.create({
      data: { code, value: 7, validFrom: new Date('2027-01-01'), source: 'test' },
    })
    try {
      expect(await figureOn(db, code, new Date('2026-12-31T16:59:00Z'))).toBe(5)
      expect(await figureOn(db, code, new Date('2026-12-31T17:00:00Z'))).toBe(7)
    } finally {
      await db.referenceFigure.delete({ where: { id: successor.id } })
    }
  })

  it('are an error before anything was in force', async () => {
    await expect(figureOn(testDatabase(), code, new Date('2020-06-01'))).rejects.toThrow(code)
  })
})
