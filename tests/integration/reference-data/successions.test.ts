import { beforeEach, describe, expect, it } from 'vitest'
import { type Person, visitor } from '#app/domain/accounts/actor'
import { listPublicOrganisations } from '#app/domain/organisations/index.server'
import {
  endRow,
  entryOf,
  exportRows,
  importRows,
  saveRow,
  successionsOf,
} from '#app/domain/reference-data/index.server'
import { indexEvents, searchListings } from '#app/domain/search/index.server'
import { parseSearchParams } from '#app/domain/search/search-schemas'
import { announceTurningUnits, forgetUnits } from '#app/domain/taxonomy/index.server'
import type { StoredEvent } from '#app/platform/events/event'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { sealEverything } from '#tests/support/record'
import { testServices } from '#tests/support/routes'

const now = new Date('2026-11-24T02:00:00Z')
const source = 'Nghị quyết thử nghiệm số 2'
const oldCommune = '07537'
const newCommune = 'thu-xa-moi'

let keeper: Person
beforeEach(async () => {
  keeper = await createPerson({ staffRoles: ['administrator'] })
  // Lists stay from test to test; what a test adds goes again.
  const db = testDatabase()
  await db.administrativeUnitSuccession.deleteMany({ where: { source } })
  await db.administrativeUnit.deleteMany({ where: { source } })
  await db.administrativeUnit.update({ where: { code: oldCommune }, data: { validTo: null } })
  forgetUnits()
})

const ctx = (at = now) => contextOf(keeper, at)
const at = (day: string) => new Date(`${day}T02:00:00Z`)
const fact = (effectiveOn = '2027-01-01') => ({
  predecessorCode: oldCommune,
  successorCode: newCommune,
  effectiveOn,
  derived: 'no',
  source,
})

/** A commune that takes the place of another on the first day of 2027. */
async function newUnit() {
  const unit = {
    code: newCommune,
    level: 'commune',
    name: 'Xã Thử Mới',
    nameEn: 'Thu Moi Commune',
    parentCode: '24',
    validFrom: '2027-01-01',
    source,
  }
  await saveRow(ctx(), 'units', unit)
  await endRow(ctx(), 'units', { code: oldCommune }, '2026-12-31')
}

const events = async (): Promise<StoredEvent[]> => {
  const rows = await testDatabase().outboxEvent.findMany({ orderBy: { id: 'asc' } })
  return rows.filter(({ type }) => type === 'taxonomy.units-succeeded')
}

describe('a succession of units', () => {
  it('leads search and the list of organisations from the new unit to who is under the old one', async () => {
    const owner = await createVerifiedOwner()
    await testDatabase().organisation.update({
      where: { id: owner.organisation.id },
      data: { unitCode: oldCommune },
    })
    const technology = await publishedTechnology(owner)
    const services = await testServices()
    await newUnit()
    expect(await saveRow(ctx(), 'successions', fact())).toBe('added')
    const found = async (place: string, on: Date) => {
      await indexEvents({ db: services.db, engine: services.search, now: on }, await events())
      const parsed = parseSearchParams(new URLSearchParams(`kind=technology&place=${place}`))
      if (!parsed.ok) throw new Error('the query does not parse')
      const parts = { db: services.db, engine: services.search, now: on }
      return (await searchListings(parts, parsed.params)).hits.map(({ id }) => id)
    }
    const listed = async (place: string, on: Date) => {
      const filter = { q: '', place, page: 1 }
      const { organisations } = await listPublicOrganisations(contextOf(visitor, on), filter)
      return organisations.map(({ id }) => id)
    }
    expect(await found(newCommune, now)).toEqual([])
    expect(await listed(newCommune, now)).toEqual([])
    const day = at('2027-01-01')
    expect(await announceTurningUnits(ctx(day))).toBe(1)
    for (const place of [newCommune, oldCommune, '24']) {
      expect(await found(place, day)).toContain(technology.id)
      expect(await listed(place, day)).toContain(owner.organisation.id)
    }
  })

  it('is previewed, corrected, shown with its unit and taken off, and the record tells it all', async () => {
    await newUnit()
    expect(await saveRow(ctx(), 'successions', fact(), { tryOnly: true })).toBe('added')
    expect(await successionsOf(ctx(), newCommune)).toEqual([])
    await saveRow(ctx(), 'successions', fact())
    expect(await successionsOf(ctx(), newCommune)).toMatchObject([{ state: 'coming' }])
    expect(await saveRow(ctx(), 'successions', fact())).toBe('same')
    expect(await saveRow(ctx(), 'successions', fact('2027-02-01'))).toBe('changed')
    await sealEverything()
    const key = `${oldCommune}:${newCommune}`
    const { versions, history } = await entryOf(ctx(), 'successions', key)
    expect(versions).toMatchObject([{ row: { effectiveOn: '2027-02-01' } }])
    const own = history.filter(({ by }) => by === keeper.name)
    expect(own.map(({ act }) => act).toSorted()).toEqual(['changed', 'created'])
    const { predecessorCode, successorCode } = fact()
    await endRow(ctx(), 'successions', { predecessorCode, successorCode }, '2026-11-24')
    expect(await successionsOf(ctx(), newCommune)).toEqual([])
  })

  it('of the past may be recorded: decisions become known later', async () => {
    const past = { ...fact('2025-07-01'), predecessorCode: '215', successorCode: '07537' }
    expect(await saveRow(ctx(), 'successions', past)).toBe('added')
  })

  it('is refused where it cannot be', async () => {
    await newUnit()
    const refused = (change: object, day?: string) =>
      refusalOf(saveRow(ctx(), 'successions', { ...fact(day), ...change }))
    expect(await refused({ successorCode: oldCommune })).toBe('invalid successionOfItself')
    expect(await refused({ successorCode: 'khong-co' })).toBe('invalid unitUnknown')
    expect(await refused({}, '2025-07-01')).toBe('invalid predecessorYounger')
    expect(await refused({}, '2026-12-31')).toBe('invalid successorNotThere')
    await saveRow(ctx(), 'successions', fact())
    const back = { predecessorCode: newCommune, successorCode: '24' }
    expect(await refused(back, '2027-06-01')).toBe('done')
    const circle = { predecessorCode: '24', successorCode: newCommune }
    expect(await refused(circle, '2027-06-01')).toBe('invalid successionInCircle')
    const moderator = contextOf(await createModerator(), now)
    expect(await refusalOf(saveRow(moderator, 'successions', fact()))).toMatch(/^not-found/)
  })

  it('is read from a file, whole or not at all', async () => {
    await newUnit()
    const csv = (text: string) => new File([text], 'ke-thua.csv', { type: 'text/csv' })
    const exported = await exportRows(ctx(), 'successions')
    const again = await importRows(ctx(), 'successions', csv(exported), true)
    expect(again).toMatchObject({ saved: true, refused: [] })
    expect(Object.keys(again.effects)).toEqual(['same'])
    const line = (from: string, day: string) => `\n${from},${newCommune},${day},no,${source}`
    const head = 'predecessorCode,successorCode,effectiveOn,derived,source'
    const wrong = csv(head + line(oldCommune, '2027-01-01') + line('khong-co', '2027-01-01'))
    expect(await importRows(ctx(), 'successions', wrong, true)).toMatchObject({
      saved: false,
      refused: [{ number: 3, reason: 'errors.unitUnknown', params: { code: 'khong-co' } }],
    })
    const right = csv(head + line(oldCommune, '2027-01-01'))
    expect(await importRows(ctx(), 'successions', right, true)).toMatchObject({
      saved: true,
      effects: { added: 1 },
    })
  })
})
