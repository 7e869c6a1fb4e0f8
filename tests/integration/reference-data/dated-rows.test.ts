import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import {
  endRow,
  entryOf,
  exportRows,
  importRows,
  saveRow,
} from '#app/domain/reference-data/index.server'
import { clockHolidays, figureOn, termsOf } from '#app/domain/taxonomy/index.server'
import { addWorkingDays } from '#app/domain/taxonomy/working-days'
import { loader as listPage } from '#app/routes/back-office/reference/list'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { sealEverything } from '#tests/support/record'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

const now = new Date('2026-11-24T02:00:00Z')
const source = 'Quyết định thử nghiệm số 1'

let keeper: Person
beforeEach(async () => {
  keeper = await createPerson({ staffRoles: ['administrator'] })
  // Lists stay from test to test; what a test adds goes again.
  const db = testDatabase()
  await db.referenceFigure.deleteMany({ where: { source } })
  await db.referenceFigure.updateMany({
    where: { code: 'talks-per-listing' },
    data: { validTo: null },
  })
  await db.referenceTerm.deleteMany({ where: { source } })
  await db.holiday.deleteMany({ where: { source } })
})

const figure = (value: string, validFrom: string) => ({
  code: 'talks-per-listing',
  value,
  validFrom,
  source,
})
const ctx = () => contextOf(keeper, now)
const csv = (...lines: string[]) => new File([lines.join('\n')], 'tep.csv', { type: 'text/csv' })
const at = (day: string) => new Date(`${day}T05:00:00Z`)

describe('a dated figure', () => {
  it('is found and shown by its name in the reader’s language, with its code', async () => {
    const services = await testServices()
    const headers = await sessionOf(keeper)
    const find = async (address: string) => {
      const params = { list: 'figures' }
      return listPage(routeArgs(services, address, { headers, params }))
    }
    const path = '/back-office/reference/figures'
    for (const [address, name] of [
      [`${path}?q=song+song+của+một+tin`, 'Số trao đổi song song của một tin'],
      [`/en${path}?q=parallel+talks+about`, 'Parallel talks about one entry'],
    ] as const) {
      const { rows, names } = await find(address)
      expect(rows.map(({ key }) => key)).toEqual(['talks-per-listing'])
      expect(names['talks-per-listing']).toBe(name)
    }
    expect((await find(`${path}?q=talks-per-listing`)).rows).toHaveLength(1)
  })

  it('gets a new version that ends the one before, and the past stays', async () => {
    expect(await saveRow(ctx(), 'figures', figure('12', '2027-01-01'))).toBe('version')
    const db = testDatabase()
    expect(await figureOn(db, 'talks-per-listing', at('2026-12-31'))).toBe(10)
    expect(await figureOn(db, 'talks-per-listing', at('2027-01-01'))).toBe(12)
    const { versions } = await entryOf(ctx(), 'figures', 'talks-per-listing')
    expect(versions.map(({ row, state }) => [row.validFrom, row.validTo, state])).toEqual([
      ['2021-01-01', '2026-12-31', 'inForce'],
      ['2027-01-01', undefined, 'coming'],
    ])
  })

  it('is corrected while it is still to come, and never once it holds', async () => {
    await saveRow(ctx(), 'figures', figure('12', '2027-01-01'))
    expect(await saveRow(ctx(), 'figures', figure('13', '2027-01-01'))).toBe('changed')
    for (const day of ['2026-11-24', '2020-01-01']) {
      await expect(saveRow(ctx(), 'figures', figure('9', day))).rejects.toMatchObject({
        reason: 'referencePast',
      })
    }
    await expect(saveRow(ctx(), 'figures', figure('9', '2026-12-01'))).rejects.toMatchObject({
      reason: 'referenceLater',
    })
  })

  it('is previewed without being saved', async () => {
    const tried = await saveRow(ctx(), 'figures', figure('12', '2027-01-01'), { tryOnly: true })
    expect(tried).toBe('version')
    expect(await figureOn(testDatabase(), 'talks-per-listing', at('2027-01-02'))).toBe(10)
  })

  it('tells who changed it, before and after', async () => {
    await saveRow(ctx(), 'figures', figure('12', '2027-01-01'))
    await sealEverything()
    const { history } = await entryOf(ctx(), 'figures', 'talks-per-listing')
    expect(history.map(({ act, by }) => [act, by])).toContainEqual(['created', keeper.name])
    const ended = history.find(({ act }) => act === 'changed')
    expect(ended?.columns.find(({ name }) => name === 'validTo')).toMatchObject({
      before: null,
      after: '2026-12-31',
    })
  })

  it('is kept by administrators and heads of department only', async () => {
    for (const actor of [await createModerator(), await createPerson()]) {
      const saving = saveRow(contextOf(actor, now), 'figures', figure('12', '2027-01-01'))
      await expect(saving).rejects.toMatchObject({ kind: 'not-found' })
    }
  })
})

describe('a term', () => {
  const term = {
    scheme: 'moderation-reason',
    code: 'thu-nghiem',
    labelVi: 'Lý do thử',
    labelEn: 'A reason to try',
    position: '99',
    validFrom: '2026-11-24',
    source,
  }

  it('may begin today, is chosen at once and ends on a last day', async () => {
    const db = testDatabase()
    const codes = async (day: string) =>
      (await termsOf(db, 'moderation-reason', at(day))).map(({ code }) => code)
    expect(await saveRow(ctx(), 'terms', term)).toBe('added')
    expect(await codes('2026-11-24')).toContain('thu-nghiem')
    const key = { scheme: term.scheme, code: term.code }
    await endRow(ctx(), 'terms', key, '2026-11-30')
    expect(await codes('2026-11-30')).toContain('thu-nghiem')
    expect(await codes('2026-12-01')).not.toContain('thu-nghiem')
    await expect(endRow(ctx(), 'terms', key, '2026-11-23')).rejects.toMatchObject({
      reason: 'referencePast',
    })
  })
})

describe('a holiday', () => {
  const day = (certainty: string, date = '2027-03-04') => ({
    date,
    nameVi: 'Ngày nghỉ thử',
    nameEn: 'A day off',
    certainty,
    source,
  })

  it('stops the clocks once it is decided, and is an ordinary day again when taken off', async () => {
    const db = testDatabase()
    const due = async () => addWorkingDays(at('2027-03-03'), 1, await clockHolidays(db))
    const before = await due()
    await saveRow(ctx(), 'holidays', day('B'))
    expect(await due()).toEqual(before)
    await saveRow(ctx(), 'holidays', day('A'))
    expect((await due()).getTime()).toBeGreaterThan(before.getTime())
    await endRow(ctx(), 'holidays', { date: '2027-03-04' }, '2026-11-24')
    expect(await due()).toEqual(before)
  })

  it('of today or earlier stays as it is', async () => {
    await expect(saveRow(ctx(), 'holidays', day('A', '2026-11-24'))).rejects.toMatchObject({
      reason: 'referencePast',
    })
  })
})

describe('a file of rows', () => {
  it('is read back as it was written, and changes nothing', async () => {
    for (const list of ['terms', 'figures', 'holidays', 'units'] as const) {
      const file = csv(await exportRows(ctx(), list))
      const report = await importRows(ctx(), list, file, true)
      expect(report.refused.slice(0, 3)).toEqual([])
      expect(report).toMatchObject({ saved: true, effects: { same: expect.any(Number) } })
      expect(Object.keys(report.effects)).toEqual(['same'])
    }
  })

  it('with broken rows saves nothing and tells each fault with its row and column', async () => {
    const file = csv(
      'date,nameVi,nameEn,certainty,source',
      `2027-03-05,Nghỉ bù,Day in lieu,A,${source}`,
      `2027-03-40,Sai ngày,Wrong day,A,${source}`,
      `2027-03-08,,No name,C,${source}`,
      `2026-01-05,Đã qua,Past,A,${source}`,
      `2027-03-09,Thừa ô,Too many,A,${source},x`,
    )
    const report = await importRows(ctx(), 'holidays', file, true)
    expect(report.saved).toBe(false)
    expect(report.refused.map(({ number, column, reason }) => [number, column, reason])).toEqual([
      [3, 'date', 'referenceData.errors.day'],
      [4, 'nameVi', 'validation.required'],
      [4, 'certainty', 'referenceData.errors.certainty'],
      [5, null, 'errors.referencePast'],
      [6, null, 'referenceData.errors.cells'],
    ])
    expect(await testDatabase().holiday.count({ where: { source } })).toBe(0)
  })

  it('that is only checked saves nothing', async () => {
    const file = csv('date,nameVi,nameEn,certainty,source', `2027-03-05,Nghỉ bù,Lieu,A,${source}`)
    const report = await importRows(ctx(), 'holidays', file, false)
    expect(report).toMatchObject({ saved: false, refused: [], effects: { added: 1 } })
    expect(await testDatabase().holiday.count({ where: { source } })).toBe(0)
  })

  it('that cannot be read is refused', async () => {
    const file = new File(['x'], 'tep.pdf')
    await expect(importRows(ctx(), 'figures', file, true)).rejects.toMatchObject({
      reason: 'fileUnreadable',
    })
  })
})
