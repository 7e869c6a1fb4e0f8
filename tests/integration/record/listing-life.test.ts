import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { openDocument } from '#app/domain/disclosure/index.server'
import { watchAvailability } from '#app/domain/freshness/index.server'
import { expireListings } from '#app/domain/listings/index.server'
import { approveListing, turnDownListing } from '#app/domain/moderation/index.server'
import {
  exportRecord,
  listingRecord,
  organisationRecord,
  searchRecord,
  verifyRecord,
} from '#app/domain/record/index.server'
import { RecordFilterSchema } from '#app/domain/record/record-schemas'
import type { EntryView } from '#app/domain/record/record-view'
import { saveTechnologyCard, submitTechnology } from '#app/domain/technologies/index.server'
import { createTranslatorFor } from '#app/locales/translator'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { stepTeller, tellPage } from '#app/routes/record-parts/tell-entries.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { acceptedNda, attachedFile } from '#tests/support/factories/disclosure'
import { plainApproval } from '#tests/support/factories/moderation'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'
import { cardInput, submittedBy, technologyVersion } from '#tests/support/factories/technologies'
import { sealEverything } from '#tests/support/record'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'record-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const day = (text: string) => new Date(`${text}T02:00:00Z`)
const none = RecordFilterSchema.parse({})

/** A technology from its draft to its expiry: returned once, published, read under an NDA. */
async function wholeLife({ until = 'expired' } = {}) {
  const owner = await createVerifiedOwner()
  const moderator = await createModerator()
  const reader = await createVerifiedOwner({ type: 'institute' })
  const id = await submittedBy(owner, day('2025-01-06'))
  const seen = async () => ({
    kind: 'technology' as const,
    id,
    version: await technologyVersion(id),
  })
  const why = { reasons: ['evidence-missing'], words: 'Hãy gửi thêm biên bản nghiệm thu.' }
  await turnDownListing(contextOf(moderator, day('2025-01-08')), 'return', await seen(), why)
  const summary = 'Sấy vải thiều ở 45–58 °C; có biên bản nghiệm thu của ba hợp tác xã.'
  const ctx = contextOf(owner, day('2025-01-09'))
  await saveTechnologyCard(ctx, id, { ...cardInput, summary, version: (await seen()).version })
  await submitTechnology(contextOf(owner, day('2025-01-10')), await seen())
  await approveListing(contextOf(moderator, day('2025-01-13')), await seen(), plainApproval)
  if (until === 'published') return { owner, moderator, reader, id }
  const files = createFileStorage({ DATA_DIR: folder })
  const bytes = new TextEncoder().encode('số liệu')
  const text = { bytes, name: 'so-lieu.txt', mediaType: 'text/plain' }
  const attachment = await attachedFile(files, id, 'after_nda', text)
  const { slug } = await testDatabase().technology.findUniqueOrThrow({ where: { id } })
  await acceptedNda(owner, reader, { kind: 'technology', id, slug }, day('2025-02-03'))
  const handed = await openDocument(contextOf(reader, day('2025-02-04')), files, attachment)
  await handed.send()
  await expireListings(contextOf(undefined, day('2026-01-14')))
  await sealEverything()
  return { owner, moderator, reader, id }
}

/** A technology that is changed once it is published, and whose owner does not answer whether it is available. */
async function silentLife() {
  const { owner, moderator, id } = await wholeLife({ until: 'published' })
  const version = await technologyVersion(id)
  const summary = 'Sấy vải thiều ở 45–58 °C; thêm số liệu vụ 2025.'
  const ctx = contextOf(owner, day('2025-02-10'))
  await saveTechnologyCard(ctx, id, { ...cardInput, summary, version })
  await watchAvailability(contextOf(undefined, day('2025-04-20')))
  await watchAvailability(contextOf(undefined, day('2025-05-10')))
  await sealEverything()
  return { owner, moderator, id }
}

/** Every entry about a technology, page by page, newest first. */
async function wholeRecord(reader: Person, id: string): Promise<EntryView[]> {
  const entries: EntryView[] = []
  let before: string | undefined
  do {
    const page = await listingRecord(contextOf(reader), 'technology', id, { ...none, before })
    entries.push(...page.entries)
    before = page.older ?? undefined
  } while (before)
  return entries
}

describe('the record of one listing', () => {
  it('tells its life from draft to expiry: who, what, before, after and why', async () => {
    const { owner, moderator, reader, id } = await wholeLife()
    const entries = await wholeRecord(owner, id)
    const steps = entries.filter(({ source }) => source === 'technology_history').toReversed()
    expect(steps.map(({ step, from, to, by }) => [step, from, to, by])).toEqual([
      ['create', null, 'draft', owner.name],
      ['submit', 'draft', 'submitted', owner.name],
      ['return', 'submitted', 'returned', moderator.name],
      ['submit', 'returned', 'submitted', owner.name],
      ['approve', 'submitted', 'published', moderator.name],
      ['expire', 'published', 'expired', null],
    ])
    expect(steps[2]?.reason).toBe('Hãy gửi thêm biên bản nghiệm thu.')
    const edit = entries.find(
      ({ source, act, at }) =>
        source === 'technology_text' &&
        act === 'changed' &&
        at.getTime() === day('2025-01-09').getTime(),
    )
    expect(edit?.columns.find(({ name }) => name === 'summary')).toMatchObject({
      before: cardInput.summary,
      after: expect.stringContaining('ba hợp tác xã'),
    })
    const read = entries.find(({ act }) => act === 'read')
    expect(read).toMatchObject({ by: reader.name, at: day('2025-02-04') })
    expect(await verifyRecord(testDatabase())).toMatchObject({ broken: null })
  })

  it('tells that it was changed, that nobody answered whether it is available, and that it was hidden', async () => {
    const { owner, id } = await silentLife()
    const entries = (await wholeRecord(owner, id)).toReversed()
    const at = (text: string) =>
      entries.filter((entry) => entry.at.getTime() === day(text).getTime())
    const change = at('2025-02-10').find(({ source }) => source === 'technology_text')
    expect(change?.columns.find(({ name }) => name === 'summary')).toMatchObject({
      before: expect.stringContaining('ba hợp tác xã'),
      after: expect.stringContaining('vụ 2025'),
    })
    expect(at('2025-04-20')).toMatchObject([
      { source: 'availability_check', act: 'created', by: null },
    ])
    const hidden = at('2025-05-10')
    expect(hidden.find(({ source }) => source === 'technology_history')).toMatchObject({
      step: 'hide',
      by: null,
    })
    const entry = hidden.find(({ source }) => source === 'technology')
    expect(entry?.columns.find(({ name }) => name === 'hiddenAt')).toMatchObject({
      before: null,
      after: expect.any(String),
    })
  })

  it('is told in words: steps, tables, columns, people, codes and times', async () => {
    const { owner, moderator, id } = await wholeLife()
    const ctx = contextOf(moderator)
    const page = await listingRecord(ctx, 'technology', id, none)
    const { entries } = await tellPage(ctx, page, { t: createTranslatorFor('vi'), locale: 'vi' })
    const told = (column: string) =>
      entries.flatMap(({ columns }) => columns).find(({ name }) => name === column)
    const approved = entries.find(({ title }) => title === 'Duyệt đăng')
    expect(approved?.way).toEqual(['Chờ kiểm duyệt', 'Đang đăng'])
    const expired = entries.find(({ title }) => title === 'Hết hạn hiển thị')
    expect(expired?.way).toEqual(['Đang đăng', 'Hết hạn'])
    expect(entries.map(({ what }) => what)).toContain('Tài liệu hạn chế: đọc tài liệu')
    expect(told('actorId')?.label).toBe('Người thực hiện')
    expect(
      entries
        .flatMap(({ columns }) => columns.filter(({ name }) => name === 'actorId'))
        .map(({ after }) => after?.text),
    ).toEqual(expect.arrayContaining([owner.name, moderator.name]))
    expect(told('legalClass')?.after?.text).toBe('Thông thường')
    expect(told('publishedAt')?.after?.text).toBe('13/01/2025 09:00')
  })

  it('hides the department’s own columns from the owner and shows them to staff', async () => {
    const { owner, moderator, id } = await wholeLife()
    const names = async (ctx: ReturnType<typeof contextOf>) =>
      (await listingRecord(ctx, 'technology', id, none)).entries.flatMap(({ columns }) =>
        columns.map(({ name }) => name),
      )
    expect(await names(contextOf(owner))).not.toContain('officerId')
    expect(await names(contextOf(moderator))).toContain('officerId')
  })

  it('leaves out for the owner what changed nothing that they may see', async () => {
    const { owner, moderator, id } = await wholeLife()
    await testDatabase().technology.update({
      where: { id },
      data: { officerId: null, legalNote: 'Ghi chú nội bộ' },
    })
    await sealEverything()
    const sayNothing = (entries: EntryView[]) =>
      entries.filter(({ act, columns }) => act === 'changed' && columns.length === 0)
    expect(sayNothing(await wholeRecord(owner, id))).toEqual([])
    const own = await organisationRecord(contextOf(owner), none)
    expect(sayNothing(own.entries)).toEqual([])
    const [latest] = await wholeRecord(moderator, id)
    expect(latest?.columns.map(({ name }) => name)).toContain('legalNote')
  })

  it('is not there for others, and the whole record only for those who answer for it', async () => {
    const { moderator, reader, owner, id } = await wholeLife()
    for (const actor of [reader, await createPerson()]) {
      const asked = listingRecord(contextOf(actor), 'technology', id, none)
      await expect(asked).rejects.toMatchObject({ kind: 'not-found' })
    }
    for (const actor of [owner, moderator]) {
      await expect(searchRecord(contextOf(actor), none)).rejects.toMatchObject({
        kind: 'not-found',
      })
    }
    const viewer = await createMember(owner, 'viewer')
    const own = await organisationRecord(contextOf(viewer), none)
    expect(own.entries.some(({ subjectId }) => subjectId === id)).toBe(true)
    const theirs = await organisationRecord(contextOf(reader), none)
    expect(theirs.entries.some(({ source }) => source === 'technology_text')).toBe(false)
  })

  it('is found by person, organisation, record, kind, act and day, and pages without a gap', async () => {
    const { owner, moderator, reader, id } = await wholeLife()
    const head = contextOf(await createPerson({ staffRoles: ['head_of_department'] }))
    const search = (query: object) => searchRecord(head, RecordFilterSchema.parse(query))
    const { slug } = await testDatabase().technology.findUniqueOrThrow({ where: { id } })
    const reads = await search({ record: slug, act: 'read' })
    expect(reads.entries).toHaveLength(1)
    const both = await search({ person: moderator.email, organisation: owner.organisation.slug })
    expect(both.entries.length).toBeGreaterThan(0)
    expect(
      both.entries.every(
        ({ actorId, columns }) =>
          actorId === moderator.userId ||
          columns.some(({ after, before }) => [after, before].includes(moderator.userId)),
      ),
    ).toBe(true)
    const dated = await search({ kind: 'nda', from: '2025-02-03', to: '2025-02-03' })
    expect(new Set(dated.entries.map(({ kind }) => kind))).toEqual(new Set(['nda']))
    expect((await search({ kind: 'nda', to: '2025-02-02' })).entries).toEqual([])
    expect((await search({ organisation: 'không có tổ chức này' })).entries).toEqual([])
    const all = await search({ person: reader.userId })
    let before: string | null = null
    const paged: string[] = []
    do {
      const page = await search({ person: reader.userId, ...(before ? { before } : {}) })
      paged.push(...page.entries.map(({ sequence }) => sequence))
      before = page.older
    } while (before)
    expect(new Set(paged).size).toBe(paged.length)
    expect(paged.slice(0, all.entries.length)).toEqual(all.entries.map(({ sequence }) => sequence))
  })

  it('is exported as CSV with formulas made harmless', async () => {
    const { id } = await wholeLife()
    const head = contextOf(await createPerson({ staffRoles: ['administrator'] }))
    const filter = RecordFilterSchema.parse({ record: id })
    const t = createTranslatorFor('vi')
    const words = { t, steps: stepTeller(head, { t, locale: 'vi' }) }
    const text = (await buffer(await exportRecord(head, filter, words))).toString()
    const rows = parse(text, { bom: true }) as string[][]
    const { entries } = await searchRecord(head, filter)
    expect(rows.length - 1).toBeGreaterThanOrEqual(entries.length)
    expect(rows[0]).toContain('Người thực hiện')
    expect(rows.flat()).toContain('Hãy gửi thêm biên bản nghiệm thu.')
    const { entries: told } = await tellPage(
      head,
      await listingRecord(head, 'technology', id, none),
      { t, locale: 'vi' },
    )
    const [step, from, to] = ['Bước', 'Từ', 'Sang'].map((name) => rows[0]?.indexOf(name) ?? -1)
    const inFile = rows.map((row) => [step, from, to].map((place = -1) => row[place]))
    const steps = told.filter(({ source }) => source === 'technology_history')
    for (const { title, way } of steps.filter(({ way: [, reached] }) => reached)) {
      expect(inFile).toContainEqual([title, ...way])
    }
    expect(inFile).toContainEqual(['Duyệt đăng', 'Chờ kiểm duyệt', 'Đang đăng'])
  })
})
