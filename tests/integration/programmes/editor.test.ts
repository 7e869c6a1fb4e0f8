import { describe, expect, it } from 'vitest'
import {
  changeProgramme,
  copyProgramme,
  createProgramme,
  endProgramme,
  publicProgramme,
  publishProgramme,
  staffProgramme,
  staffProgrammes,
} from '#app/domain/programmes/index.server'
import { ConditionsSchema, rowsOf, rulesOf } from '#app/domain/programmes/programme-schemas'
import { action as conditionsPage } from '#app/routes/back-office/programmes/conditions'
import { action as itemPage } from '#app/routes/back-office/programmes/item'
import { technologySupport } from '#prisma/seed/reference/programmes/technology'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

const newSlug = () => `chuong-trinh-${crypto.randomUUID()}`

async function officer() {
  return createPerson({ staffRoles: ['support_officer'] })
}

async function programmeOf(by: Awaited<ReturnType<typeof officer>>) {
  const slug = newSlug()
  const id = await createProgramme(contextOf(by), slug, technologySupport.content)
  const versionNow = async () => (await staffProgramme(contextOf(by), id)).version
  return { id, slug, versionNow }
}

describe('writing programmes', () => {
  it('is for support officers, heads and administrators; the pages are not there for others', async () => {
    const moderator = await createPerson({ staffRoles: ['moderator'] })
    const create = createProgramme(contextOf(moderator), newSlug(), technologySupport.content)
    expect(await refusalOf(create)).toBe('not-found notFound')
    expect(await refusalOf(staffProgrammes(contextOf(moderator)))).toBe('not-found notFound')
    const administrator = await createPerson({ staffRoles: ['administrator'] })
    expect((await programmeOf(administrator)).id).toBeTruthy()
  })

  it('shows firms nothing before it is published, and a change only once that is', async () => {
    const by = await officer()
    const { id, slug, versionNow } = await programmeOf(by)
    const read = () => publicProgramme({ db: testDatabase(), now: new Date() }, slug)
    expect(await refusalOf(read())).toBe('not-found notFound')
    await publishProgramme(contextOf(by), id, { version: await versionNow() })
    expect(await read()).toMatchObject({ versionNumber: 1, state: 'open' })
    await changeProgramme(contextOf(by), id, await versionNow(), (content) => ({
      ...content,
      decisionWorkingDays: 10,
    }))
    expect((await read()).content.decisionWorkingDays).toBe(14)
    await publishProgramme(contextOf(by), id, { version: await versionNow(), note: 'Rút ngắn' })
    expect(await read()).toMatchObject({ versionNumber: 2, content: { decisionWorkingDays: 10 } })
    const versions = await testDatabase().programmeVersion.findMany({
      where: { programmeId: id },
      orderBy: { number: 'asc' },
    })
    expect(versions.map(({ content }) => content)).toMatchObject([
      { decisionWorkingDays: 14 },
      { decisionWorkingDays: 10 },
    ])
    const { history } = await staffProgramme(contextOf(by), id)
    expect(history.map(({ action, versionNumber }) => `${action} ${versionNumber}`)).toEqual([
      'published 2',
      'changed 2',
      'published 1',
      'created 1',
    ])
  })

  it('lets one of two editors win and tells the other', async () => {
    const by = await officer()
    const { id, versionNow } = await programmeOf(by)
    const version = await versionNow()
    const save = (days: number) =>
      changeProgramme(contextOf(by), id, version, (content) => ({
        ...content,
        decisionWorkingDays: days,
      })).then(
        () => 'saved',
        ({ reason }) => reason,
      )
    expect((await Promise.all([save(5), save(6)])).toSorted()).toEqual([
      'changedMeanwhile',
      'saved',
    ])
  })

  it('copies what is there under another address', async () => {
    const by = await officer()
    const { id, slug } = await programmeOf(by)
    expect(await refusalOf(copyProgramme(contextOf(by), id, slug))).toBe(
      'conflict programmeSlugTaken',
    )
    const copy = await copyProgramme(contextOf(by), id, newSlug())
    expect(await staffProgramme(contextOf(by), copy)).toMatchObject({
      state: 'draft',
      content: technologySupport.content,
    })
  })

  it('ends a programme on a day in Viet Nam', async () => {
    const by = await officer()
    const { id, slug, versionNow } = await programmeOf(by)
    await publishProgramme(contextOf(by), id, { version: await versionNow() })
    const end = { version: await versionNow(), lastDay: '2026-11-30', reason: 'Hết kinh phí' }
    await endProgramme(contextOf(by), id, end)
    const on = async (instant: string) =>
      (await publicProgramme({ db: testDatabase(), now: new Date(instant) }, slug)).state
    expect(await on('2026-11-30T16:59:59Z')).toBe('open')
    expect(await on('2026-11-30T17:00:00Z')).toBe('ended')
  })

  it('publishes nothing that is not whole', async () => {
    const by = await officer()
    const content = { ...technologySupport.content, items: [], rules: [] }
    const id = await createProgramme(contextOf(by), newSlug(), content)
    const { version, gaps } = await staffProgramme(contextOf(by), id)
    expect(gaps).toEqual(['programmes.errors.noItems', 'programmes.errors.noRules'])
    expect(await refusalOf(publishProgramme(contextOf(by), id, { version }))).toBe(
      'invalid programmeGaps',
    )
  })
})

describe('the forms of the editor', () => {
  it('write rules as they were read', () => {
    const { rules } = technologySupport.content
    const parsed = ConditionsSchema.parse({ conditions: rowsOf(rules) })
    expect(rulesOf(parsed.conditions)).toEqual(rules)
  })

  const row = {
    kind: 'any-of',
    fact: 'size',
    values: 'micro, small',
    labelVi: 'Nhỏ',
    labelEn: 'Small',
    sourceVi: 'Điều 1',
    sourceEn: 'Art. 1',
  }
  const fields = (change: Record<string, string>) =>
    Object.fromEntries(
      Object.entries({ ...row, ...change }).map(([name, value]) => [
        `conditions[0].${name}`,
        value,
      ]),
    )

  it.each([
    [{ values: '' }, 'values', 'Ghi ít nhất một mã'],
    [{ values: 'huge' }, 'values', 'không nằm trong danh sách'],
    [{ fact: '' }, 'fact', 'Bắt buộc'],
    [{ kind: 'age-at-most' }, 'years', 'Bắt buộc'],
    [{ labelEn: '' }, 'labelEn', 'Bắt buộc'],
    [{ fact: 'certificate', values: 'Có Dấu' }, 'values', 'không nằm trong danh sách'],
  ])('refuse a broken rule plainly: %o', async (change, field, message) => {
    const by = await officer()
    const { id, versionNow } = await programmeOf(by)
    const form = { version: String(await versionNow()), ...fields(change) }
    const headers = await sessionOf(by)
    const args = routeArgs(await testServices(), '/x', { params: { id }, headers, form })
    const answer = (await conditionsPage(args)) as { data: { result: { error: object } } }
    const errors = answer.data.result.error as Record<string, string[]>
    expect(errors[`conditions[0].${field}`]?.join(' ')).toContain(message)
  })

  it('refuse a level that is no rate and a negative ceiling', async () => {
    const by = await officer()
    const { id, versionNow } = await programmeOf(by)
    const form = {
      intent: 'save',
      version: String(await versionNow()),
      code: 'new-item',
      nameVi: 'Mới',
      nameEn: 'New',
      sourceVi: 'Điều 1',
      sourceEn: 'Art. 1',
      unit: 'year',
      frequency: 'yearly',
      way: 'application',
      'levels[0].rate': '101',
      'levels[0].ceiling': '-5',
    }
    const headers = await sessionOf(by)
    const params = { id, code: 'new' }
    const send = async (change: object) =>
      itemPage(
        routeArgs(await testServices(), '/x', { params, headers, form: { ...form, ...change } }),
      )
    const answer = (await send({})) as { data: { result: { error: object } } }
    expect(Object.keys(answer.data.result.error)).toEqual(['levels[0].rate', 'levels[0].ceiling'])
    const saved = await send({ 'levels[0].rate': '33,5', 'levels[0].ceiling': '15 triệu' })
    expect((saved as Response).status).toBe(302)
    const { content } = await staffProgramme(contextOf(by), id)
    expect(content.items.at(-1)).toMatchObject({
      code: 'new-item',
      levels: [{ rate: 3_350, ceiling: '15000000', sizes: [], favoured: false }],
    })
  })
})
