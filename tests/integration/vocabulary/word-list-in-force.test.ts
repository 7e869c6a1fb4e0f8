import { afterEach, describe, expect, it, vi } from 'vitest'
import { stretchesOf } from '#app/domain/vocabulary/find-phrases'
import { forgetWordList, wordListOn } from '#app/domain/vocabulary/index.server'
import { wordGroups } from '#prisma/seed/reference/word-groups'
import { testDatabase } from '#tests/support/database'

const now = new Date('2026-11-20T00:00:00Z')
const db = testDatabase()

const knows = async (text: string, on = now) =>
  stretchesOf(text, await wordListOn(db, on)).some(({ phrase }) => phrase !== null)

const add = (vi: string[], validFrom = '2026-01-01', validTo: string | null = null) =>
  db.wordGroup.create({
    data: {
      kind: 'synonym',
      vi,
      validFrom: new Date(validFrom),
      validTo: validTo === null ? null : new Date(validTo),
      source: 'test',
    },
  })

afterEach(async () => {
  vi.useRealTimers()
  await db.wordGroup.deleteMany({ where: { source: 'test' } })
  forgetWordList()
})

describe('wordListOn', () => {
  it('holds the groups that come with the exchange', async () => {
    expect((await wordListOn(db, now)).size).toBe(wordGroups.length)
    expect(await knows('heo')).toBe(true)
  })

  it('holds what is in force on the day in Viet Nam, both ends included', async () => {
    await add(['xe lôi', 'xe kéo'], '2026-11-20', '2026-11-20')
    expect(await knows('xe lôi')).toBe(true)
    expect(await knows('xe lôi', new Date('2026-11-20T16:59:00Z'))).toBe(true)
    expect(await knows('xe lôi', new Date('2026-11-20T17:00:00Z'))).toBe(false)
    expect(await knows('xe lôi', new Date('2026-11-19T16:00:00Z'))).toBe(false)
  })

  it('sees a change of another process within seconds', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    expect(await knows('xe lôi')).toBe(false)
    const group = await add(['xe lôi', 'xe kéo'])
    expect(await knows('xe lôi')).toBe(false)
    vi.advanceTimersByTime(2_000)
    expect(await knows('xe lôi')).toBe(true)
    await db.wordGroup.update({
      where: { id: group.id },
      data: { vi: ['xe tay', 'xe kéo'], version: { increment: 1 } },
    })
    vi.advanceTimersByTime(2_000)
    expect(await knows('xe lôi')).toBe(false)
    expect(await knows('xe tay')).toBe(true)
  })
})
