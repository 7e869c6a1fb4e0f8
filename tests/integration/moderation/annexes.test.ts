import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import {
  annexFile,
  annexList,
  annexListsOn,
  approveListing,
  loadAnnex,
} from '#app/domain/moderation/index.server'
import { searchRecord } from '#app/domain/record/index.server'
import { RecordFilterSchema } from '#app/domain/record/record-schemas'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { goodPoints } from '#tests/support/factories/moderation'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { submittedBy, technologyVersion } from '#tests/support/factories/technologies'
import { sealEverything } from '#tests/support/record'

let moderator: Person
beforeEach(async () => {
  moderator = await createModerator()
})

const annex = (text: string, validFrom = '2018-07-01') => ({
  legalClass: 'restricted' as const,
  title: 'Phụ lục II (bản của kiểm thử)',
  source: 'Nghị định 76/2018/NĐ-CP',
  validFrom,
  intent: 'save' as const,
  file: new File([text], 'phu-luc-2.csv'),
})

const good =
  'STT;Tên công nghệ;Tên tiếng Anh\n1;Công nghệ thử A;Test technology A\n2;Công nghệ thử B;\n'

describe('loadAnnex', () => {
  it('loads a file whole', async () => {
    expect(await loadAnnex(contextOf(moderator), annex(good))).toMatchObject({ count: 2 })
    const [list] = await annexListsOn(testDatabase(), new Date())
    expect(list).toMatchObject({ legalClass: 'restricted', loadedById: moderator.userId })
    expect(list?.items).toMatchObject([
      { number: '1', nameVi: 'Công nghệ thử A', nameEn: 'Test technology A' },
      { number: '2', nameVi: 'Công nghệ thử B', nameEn: null },
    ])
    await sealEverything()
    const head = await createPerson({ staffRoles: ['head_of_department'] })
    const filter = RecordFilterSchema.parse({ record: list?.id })
    const { entries } = await searchRecord(contextOf(head), filter)
    expect(entries.map(({ subject, act, by }) => [subject, act, by])).toContainEqual([
      list?.title,
      'created',
      moderator.name,
    ])
  })

  it('loads nothing of a file with broken rows, and names them', async () => {
    const text = `${good};Không có số\n2;Số lặp lại\n4;\n5;Thừa ô;x;y;z\n`
    expect(await loadAnnex(contextOf(moderator), annex(text))).toEqual({
      broken: [
        { row: 4, fault: 'numberMissing' },
        { row: 5, fault: 'numberTwice' },
        { row: 6, fault: 'nameMissing' },
        { row: 7, fault: 'unreadable' },
      ],
    })
    expect(await testDatabase().annexList.count()).toBe(0)
  })

  it.each([
    ['Ghi chú\nx\n', 'annexColumnsMissing'],
    ['STT;Tên công nghệ\n', 'annexEmpty'],
  ])('refuses %j', async (text, reason) => {
    await expect(loadAnnex(contextOf(moderator), annex(text))).rejects.toMatchObject({ reason })
  })

  it('ends the list before it, and keeps the one after it', async () => {
    const ctx = contextOf(moderator)
    await loadAnnex(ctx, annex(good, '2018-07-01'))
    await loadAnnex(ctx, annex(good, '2026-04-01'))
    await loadAnnex(ctx, annex(good, '2022-01-01'))
    const lists = await testDatabase().annexList.findMany({ orderBy: { validFrom: 'asc' } })
    const days = lists.map(({ validFrom, validTo }) =>
      [validFrom, validTo].map((day) => day?.toISOString().slice(0, 10) ?? null),
    )
    expect(days).toEqual([
      ['2018-07-01', '2021-12-31'],
      ['2022-01-01', '2026-03-31'],
      ['2026-04-01', null],
    ])
    await expect(loadAnnex(ctx, annex(good, '2022-01-01'))).rejects.toMatchObject({
      reason: 'annexKnown',
    })
  })

  it('tells what it would do without doing it, and corrects a list that is still to come', async () => {
    const ctx = contextOf(moderator)
    await loadAnnex(ctx, annex(good))
    const next = 'number,nameVi\n1,Công nghệ thử A mới\n3,Công nghệ thử C\n'
    const check = { ...annex(next, '2090-01-01'), intent: 'preview' as const }
    const change = { count: 2, added: 1, renamed: 1, gone: 1 }
    expect(await loadAnnex(ctx, check)).toEqual({ checked: { ...change, replaces: false } })
    expect(await testDatabase().annexList.count()).toBe(1)
    await loadAnnex(ctx, annex(good, '2090-01-01'))
    expect(await loadAnnex(ctx, check)).toEqual({ checked: { ...change, replaces: true } })
    const done = await loadAnnex(ctx, annex(next, '2090-01-01'))
    const id = 'id' in done ? done.id : ''
    const days = await testDatabase().annexList.findMany({ orderBy: { validFrom: 'asc' } })
    expect(days.map(({ validTo }) => validTo?.toISOString().slice(0, 10))).toEqual([
      '2089-12-31',
      undefined,
    ])
    expect(await annexList(ctx, id)).toMatchObject({
      loadedBy: moderator.name,
      change: { added: 1, renamed: 1, gone: 1 },
    })
  })

  it('is exported as a file that loads again', async () => {
    const ctx = contextOf(moderator)
    const done = await loadAnnex(ctx, annex(good))
    const { name, text } = await annexFile(ctx, 'id' in done ? done.id : '')
    expect(name).toBe('annex-restricted-2018-07-01.csv')
    const again = { ...annex(text, '2090-01-01'), intent: 'preview' as const }
    expect(await loadAnnex(ctx, again)).toMatchObject({
      checked: { count: 2, added: 0, renamed: 0, gone: 0 },
    })
    const other = await createPerson({ staffRoles: ['support_officer'] })
    await expect(annexFile(contextOf(other), crypto.randomUUID())).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  it('is not there for others', async () => {
    const other = await createPerson({ staffRoles: ['support_officer'] })
    await expect(loadAnnex(contextOf(other), annex(good))).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

describe('a legal check against an annex', () => {
  it('takes an entry in force as its ground, and puts the list on record', async () => {
    await loadAnnex(contextOf(moderator), annex(good))
    const [list] = await annexListsOn(testDatabase(), new Date())
    const item = list?.items[0]?.id ?? ''
    const id = await submittedBy(await createVerifiedOwner())
    const approve = async (check: object) =>
      approveListing(
        contextOf(moderator),
        { kind: 'technology', id, version: await technologyVersion(id) },
        { scores: goodPoints, ...check },
      )
    await expect(approve({ legalClass: 'normal', annexItems: [item] })).rejects.toMatchObject({
      reason: 'checklistSaysRestricted',
    })
    const stray = crypto.randomUUID()
    await expect(approve({ legalClass: 'normal', annexItems: [stray] })).rejects.toMatchObject({
      reason: 'unknownCode',
    })
    const check = { legalClass: 'restricted', annexItems: [item], legalNote: 'Phụ lục II, mục 1' }
    expect(await approve(check)).toBe('proposed')
    const record = await testDatabase().legalCheck.findFirstOrThrow({ where: { technologyId: id } })
    expect(record).toMatchObject({ annexItemIds: [item], note: 'Phụ lục II, mục 1' })
    expect(record.rules).toContain('Phụ lục II (bản của kiểm thử) (2018-07-01)')
  })
})
