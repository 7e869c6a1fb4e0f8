import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { system } from '#app/domain/accounts/actor'
import { importFile, writeFailures } from '#app/domain/imports/index.server'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'

let folder: string
let organisationId: string
const now = new Date('2026-11-24T02:00:00Z')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  const created = await testDatabase().organisation.create({
    data: { slug: 'kho', type: 'institute', status: 'verified', name: 'Kho công nghệ' },
  })
  organisationId = created.id
})

async function run(
  rows: object[],
  options: {
    kind?: 'technology' | 'need'
    dryRun?: boolean
    status?: 'submitted' | 'published'
  } = {},
) {
  const path = join(folder, 'catalogue.jsonl')
  await writeFile(path, rows.map((row) => JSON.stringify(row)).join('\n'))
  return importFile(
    { db: testDatabase(), actor: system, now, requestId: 'test' },
    { kind: 'technology', status: 'published', ...options, path, organisationId },
  )
}

const dryer = {
  id: 'A1',
  title: 'Máy sấy lạnh vải thiều',
  text: 'Sấy ở 40 độ.',
  firm: 'Xưởng A',
  trl: 8,
}

describe('importFile', () => {
  it('loads a row as a published entry that says where it comes from', async () => {
    expect(await run([dryer])).toMatchObject({ imported: 1, updated: 0, skipped: 0, failures: [] })
    const entry = await testDatabase().technology.findFirstOrThrow({
      include: { texts: true, owners: true, history: true },
    })
    expect(entry).toMatchObject({
      status: 'published',
      source: 'catalogue.jsonl',
      sourceId: 'A1',
      trl: 8,
      priceMode: 'on_request',
      expiresAt: null,
    })
    expect(entry.texts).toMatchObject([{ lang: 'vi', title: dryer.title, solution: dryer.text }])
    expect(entry.owners).toMatchObject([{ name: 'Xưởng A', shareBasisPoints: 10_000 }])
    expect(entry.history).toHaveLength(1)
    const events = await testDatabase().outboxEvent.findMany()
    expect(events).toMatchObject([{ type: 'listing.published', payload: { imported: true } }])
  })

  it('skips what has not changed and updates what has', async () => {
    await run([dryer, { ...dryer, id: 'A2' }])
    const second = await run([
      { ...dryer, text: 'Sấy ở 45 độ.' },
      { ...dryer, id: 'A2' },
    ])
    expect(second).toMatchObject({ imported: 0, updated: 1, skipped: 1 })
    const texts = await testDatabase().technologyText.findMany({ orderBy: { solution: 'asc' } })
    expect(texts.map(({ solution }) => solution)).toEqual(['Sấy ở 40 độ.', 'Sấy ở 45 độ.'])
    expect(await testDatabase().technologyOwner.count()).toBe(2)
  })

  it('keeps the same id of another organisation apart', async () => {
    await run([dryer])
    const other = await testDatabase().organisation.create({
      data: { slug: 'khac', type: 'institute', status: 'verified', name: 'Viện khác' },
    })
    organisationId = other.id
    expect(await run([dryer])).toMatchObject({ imported: 1 })
  })

  it('writes nothing in a dry run, and says what it would do', async () => {
    await run([dryer])
    const report = await run([{ ...dryer, trl: 9 }, { ...dryer, id: 'A2' }, { id: 'A3' }], {
      dryRun: true,
    })
    expect(report).toMatchObject({ imported: 1, updated: 1, skipped: 0 })
    expect(report.failures).toHaveLength(1)
    expect(await testDatabase().technology.count()).toBe(1)
  })

  it('loads needs with budgets and past deadlines', async () => {
    const need = {
      id: 'N1',
      title: 'Cần máy sấy',
      budget: '300 triệu',
      close_date: 'March 30, 2017',
    }
    expect(await run([need], { kind: 'need' })).toMatchObject({ imported: 1, failures: [] })
    const entry = await testDatabase().need.findFirstOrThrow()
    expect(entry).toMatchObject({ status: 'published', budgetMax: 300_000_000n })
    expect(entry.deadline?.toISOString()).toBe('2017-03-30T00:00:00.000Z')
  })

  it('does not fill anybody’s letter box', async () => {
    const user = { id: 'u', name: 'Chủ kho', email: 'chu@example.test', emailVerified: true }
    await testDatabase().user.create({ data: user })
    await testDatabase().membership.create({
      data: { organisationId, userId: user.id, role: 'owner', status: 'active' },
    })
    await run([dryer, { ...dryer, id: 'A2' }])
    await deliverEvents()
    expect(await testDatabase().notification.count()).toBe(0)
  })

  it('sends submitted entries to the moderators', async () => {
    await run([dryer], { status: 'submitted' })
    const events = await testDatabase().outboxEvent.findMany()
    expect(events.map(({ type }) => type)).toEqual(['listing.submitted'])
  })

  it('stores hostile text as it is', async () => {
    const title = `'; DROP TABLE technology;-- <script>alert(1)</script> {{7*7}} \u202e`
    await run([{ id: 'H', title, text: '\u0000a\ud800' }])
    const [text] = await testDatabase().technologyText.findMany()
    expect(text?.title).toBe(title.trim().replace(/\s+/g, ' '))
    expect(text?.solution).toBe('a\ufffd')
  })
})

it('writes failures to a file that a spreadsheet opens safely', async () => {
  const record = { title: '=cmd()', trl: '99' }
  const failures = [{ number: 7, faults: [{ column: 'trl', message: 'no level' }], record }]
  const path = await writeFailures(failures, '/x/catalogue.csv', folder, now)
  const text = await readFile(path, 'utf8')
  expect(text.charCodeAt(0)).toBe(0xfeff)
  expect(text.slice(1).split('\n').slice(0, 2)).toEqual([
    'row,problem,title,trl',
    "7,trl: no level,'=cmd(),99",
  ])
})
