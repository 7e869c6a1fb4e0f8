import { describe, expect, it } from 'vitest'
import {
  addRecognition,
  changeRecognition,
  endRecognition,
  importRecognitions,
  readinessCriteria,
  recognitionsOf,
  registerEntries,
  registerFigures,
  staffRecognition,
} from '#app/domain/recognitions/index.server'
import {
  RecognitionFilterSchema,
  type RecognitionInput,
} from '#app/domain/recognitions/recognition-schemas'
import { action as importPage } from '#app/routes/back-office/innovative/import'
import { action as newPage } from '#app/routes/back-office/innovative/new'
import { loader as checkPage } from '#app/routes/public/innovative/check'
import { loader as listPage } from '#app/routes/public/innovative/list'
import { loader as organisationPage } from '#app/routes/public/organisation-page'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

const now = new Date('2026-11-20T03:00:00Z')
const officer = () => createPerson({ staffRoles: ['support_officer'] })
const entry = (change: Partial<RecognitionInput> = {}): RecognitionInput => ({
  kind: 'st_enterprise',
  name: 'Công ty TNHH Thử nghiệm',
  taxCode: '9990040236',
  certificateNumber: '01/DNKHCN',
  issuer: 'Sở Khoa học và Công nghệ',
  issuedOn: '2024-05-06',
  fieldCode: '2',
  ...change,
})
const list = (filter: object) =>
  registerEntries(contextOf(undefined, now), RecognitionFilterSchema.parse(filter))
const csv = (text: string) => new File([text], 'so.csv')

describe('the register', () => {
  it('counts firms in force against the dated target', async () => {
    const ctx = contextOf(await officer(), now)
    await addRecognition(ctx, entry())
    await addRecognition(ctx, entry({ certificateNumber: '01b/DNKHCN' }))
    await addRecognition(
      ctx,
      entry({ certificateNumber: '2', taxCode: '9990042829', issuedOn: '2026-12-01' }),
    )
    expect(await registerFigures(ctx)).toMatchObject({
      stEnterprises: 1,
      startups: 0,
      target: { value: 30, source: expect.stringContaining('Chỉ thị 01/CT-UBND') },
    })
    const before = contextOf(undefined, new Date('2020-06-01T00:00:00Z'))
    expect((await registerFigures(before)).target).toBeNull()
  })

  it('keeps a withdrawn entry and tells why, without counting it', async () => {
    const ctx = contextOf(await officer(), now)
    const id = await addRecognition(ctx, entry())
    const end = (version: number, endedOn: string) =>
      endRecognition(ctx, id, { version, endedOn, reason: 'Quyết định 5/QĐ' })
    expect(await refusalOf(end(1, '2024-05-05'))).toBe('invalid datesReversed')
    await end(1, '2026-11-20')
    expect(await refusalOf(end(1, '2026-11-20'))).toBe('conflict changedMeanwhile')
    expect((await list({})).total).toBe(0)
    expect((await list({ state: 'withdrawn' })).items).toMatchObject([
      { endReason: 'Quyết định 5/QĐ', state: 'withdrawn' },
    ])
    const { history } = await staffRecognition(ctx, id)
    expect(history.map(({ action }) => action)).toEqual(['ended', 'added'])
  })

  it('is found by name, number, tax code and field; a top field finds what is below', async () => {
    const ctx = contextOf(await officer(), now)
    await addRecognition(ctx, entry({ fieldCode: 'mechanical-automation' }))
    for (const filter of [{ q: 'thử' }, { q: '01/dn' }, { q: '99900402' }, { field: '2' }]) {
      expect((await list(filter)).total, JSON.stringify(filter)).toBe(1)
    }
    expect((await list({ field: '4' })).total).toBe(0)
    expect((await list({ kind: 'startup' })).total).toBe(0)
  })

  it('refuses the same number twice, codes that nobody knows and writers who may not', async () => {
    const ctx = contextOf(await officer(), now)
    const id = await addRecognition(ctx, entry())
    expect(await refusalOf(addRecognition(ctx, entry()))).toBe('conflict recognitionKnown')
    const unknown = addRecognition(ctx, entry({ certificateNumber: '9', fieldCode: '99' }))
    expect(await refusalOf(unknown)).toBe('invalid unknownCode')
    await changeRecognition(ctx, id, { ...entry({ name: 'Tên mới' }), version: 1 })
    const stale = changeRecognition(ctx, id, { ...entry(), version: 1 })
    expect(await refusalOf(stale)).toBe('conflict changedMeanwhile')
    const moderator = contextOf(await createPerson({ staffRoles: ['moderator'] }), now)
    expect(await refusalOf(Promise.resolve().then(() => addRecognition(moderator, entry())))).toBe(
      'not-found notFound',
    )
    expect(await refusalOf(staffRecognition(moderator, id))).toBe('not-found notFound')
  })
})

describe('a file of entries', () => {
  const head = 'Tên doanh nghiệp;MST;Số giấy chứng nhận;Cơ quan cấp;Ngày cấp;Mã lĩnh vực\n'

  it('is loaded row by row; a second time nothing changes, a corrected row is brought up to date', async () => {
    const ctx = contextOf(await officer(), now)
    const rows = `Một;9990040236;01;Sở;18/05/2022;2\nHai;9990042829;02;Sở;2023-01-31;\n`
    const load = (text: string) => importRecognitions(ctx, 'st_enterprise', csv(head + text))
    expect(await load(rows)).toMatchObject({ imported: 2, updated: 0, skipped: 0, failed: [] })
    expect(await load(rows)).toMatchObject({ imported: 0, updated: 0, skipped: 2 })
    expect(await load(rows.replace('Hai', 'Ba'))).toMatchObject({ updated: 1, skipped: 1 })
    const stored = await testDatabase().recognition.findFirstOrThrow({
      where: { certificateNumber: '01' },
    })
    expect(stored.issuedOn.toISOString().slice(0, 10)).toBe('2022-05-18')
  })

  it('tells of each row that is refused, and takes the others', async () => {
    const ctx = contextOf(await officer(), now)
    const text = `${head}Một;12;01;Sở;18/05/2022;2\nHai;9990042829;02;Sở;31/02/2023;\nBa;9990042829;03;Sở;01/02/2023;77\nBốn;9990042829;04;Sở;01/02/2023;\n`
    const { imported, failed } = await importRecognitions(ctx, 'st_enterprise', csv(text))
    expect(imported).toBe(1)
    expect(failed).toEqual([
      { number: 2, field: 'taxCode', reason: 'organisations.errors.taxCodeForm' },
      { number: 3, field: 'issuedOn', reason: 'validation.invalid' },
      { number: 4, field: null, reason: 'errors.unknownCode' },
    ])
  })

  it('that is none is refused', async () => {
    const ctx = contextOf(await officer(), now)
    const file = new File([new Uint8Array([1, 2, 3])], 'so.xlsx')
    expect(await refusalOf(importRecognitions(ctx, 'startup', file))).toBe('invalid fileUnreadable')
  })
})

describe('the pages of the register', () => {
  it('show everybody the list, the target and the badge of an organisation', async () => {
    const owner = await createVerifiedOwner({ type: 'enterprise', taxCode: '9990040236' })
    const ctx = contextOf(await officer(), now)
    await addRecognition(ctx, entry())
    const services = await testServices()
    const page = await listPage(routeArgs(services, '/innovative-enterprises'))
    expect(page.items).toMatchObject([{ organisationSlug: owner.organisation.slug }])
    expect(await recognitionsOf(ctx, '9990040236')).toHaveLength(1)
    const { slug } = owner.organisation
    const own = await organisationPage(
      routeArgs(services, `/organisations/${slug}`, { params: { slug } }),
    )
    expect(own.recognitions).toMatchObject([{ certificateNumber: '01/DNKHCN' }])
    expect(own.organisation).not.toHaveProperty('taxCode')
  })

  it('check a firm by what its address says, and mark criteria whose text was not at hand', async () => {
    const services = await testServices()
    const ask = (query: string) =>
      checkPage(routeArgs(services, `/innovative-enterprises/check${query}`))
    expect((await ask('')).readiness).toBeNull()
    const met = await ask('?enterprise=yes&results=yes&revenue=no&young=yes')
    expect(met.readiness?.verdict).toBe('ready')
    expect((await ask('?enterprise=maybe')).readiness?.verdict).toBe('unknown')
    const criteria = await readinessCriteria(contextOf(undefined, now), 'en')
    expect(criteria.find(({ code }) => code === 'revenue')).toMatchObject({ provisional: true })
    expect(await readinessCriteria(contextOf(undefined, new Date('2019-01-01')), 'vi')).toEqual([])
  })

  it('take a form and a file from staff', async () => {
    const headers = await sessionOf(await officer())
    const services = await testServices()
    const { issuedOn, ...form } = entry()
    const incomplete = routeArgs(services, '/', { headers, form: { ...form } as never })
    expect(await newPage(incomplete)).toMatchObject({ init: { status: 400 } })
    const whole = routeArgs(services, '/', { headers, form: { ...form, issuedOn } as never })
    expect(((await newPage(whole)) as Response).status).toBe(302)
    const body = new FormData()
    body.set('kind', 'startup')
    body.set(
      'file',
      csv('name,tax code,number,issuer,date,basis\nA,9990042459,7,Sở,2026-01-05,council\n'),
    )
    const args = routeArgs(services, '/')
    const request = new Request('http://exchange.test/', { method: 'POST', headers, body })
    expect(await importPage({ ...args, request })).toMatchObject({ outcome: { imported: 1 } })
  })
})
