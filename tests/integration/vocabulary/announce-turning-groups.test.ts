import { afterEach, beforeEach, expect, it } from 'vitest'
import { system } from '#app/domain/accounts/actor'
import {
  addWordGroup,
  announceTurningGroups,
  endWordGroup,
  forgetWordList,
} from '#app/domain/vocabulary/index.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator } from '#tests/support/factories/accounts'

/** Half past midnight of 3 March in Vietnam, while it is still 2 March in UTC. */
const now = new Date('2026-03-02T17:30:00Z')
const db = testDatabase()

async function removeGroups() {
  await db.wordGroupHistory.deleteMany()
  await db.wordGroup.deleteMany({ where: { source: 'Cán bộ Sở' } })
  forgetWordList()
}
beforeEach(removeGroups)
afterEach(removeGroups)

async function group(word: string, validFrom: string, lastDay?: string): Promise<string> {
  const ctx = contextOf(await createModerator())
  const id = await addWordGroup(ctx, {
    kind: 'synonym',
    vi: [word, `${word} khác`],
    en: [],
    broaderVi: [],
    broaderEn: [],
    validFrom,
  })
  if (lastDay) await endWordGroup(ctx, id, { version: 1, lastDay })
  return id
}

it('tells of the groups that begin today or held until yesterday, and of no others', async () => {
  const begins = await group('máy một', '2026-03-03')
  const ended = await group('máy hai', '2026-01-01', '2026-03-02')
  await group('máy ba', '2026-03-04')
  await group('máy bốn', '2026-01-01', '2026-03-03')
  await group('máy năm', '2026-01-01', '2026-03-01')
  await db.outboxEvent.deleteMany()

  expect(await announceTurningGroups(contextOf(system, now))).toBe(2)
  const events = await emittedEvents()
  expect(events.map(({ type }) => type)).toEqual(['vocabulary.changed', 'vocabulary.changed'])
  expect(events.map(({ payload }) => payload)).toEqual(
    expect.arrayContaining([{ id: begins }, { id: ended }]),
  )
})
