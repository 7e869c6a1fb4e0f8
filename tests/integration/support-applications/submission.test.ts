import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { neverSaved } from '#app/domain/support-applications/form/pages'
import {
  addPaper,
  openPaper,
  ownApplication,
  removePaper,
  startApplication,
  submitApplication,
} from '#app/domain/support-applications/index.server'
import { createFileStorage, type FileStorage } from '#app/platform/files/file-storage.server'
import { forgetKeptForms, ownerMark } from '#app/platform/http/kept-form.server'
import { action as savePageAction } from '#app/routes/workspace/support/page'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { actingAgain, createMember } from '#tests/support/factories/organisations'
import {
  begun,
  budget,
  declared,
  enterprise,
  filled,
  pdf,
  size,
  technology,
} from '#tests/support/factories/support-applications'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

let folder = ''
let files: FileStorage
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'support-files-'))
  files = createFileStorage({ DATA_DIR: folder })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the budget', () => {
  it('refuses one đồng over the ceiling and keeps what was typed', async () => {
    const owner = await enterprise()
    const { id, save } = await filled(owner)
    const over = { ...budget, amount: '100.000.001' }
    expect(await refusalOf(save('budget-transfer-consulting', over))).toBe(
      'invalid supportOverCeiling',
    )
    const headers = await sessionOf(owner)
    const params = { id, page: 'budget-transfer-consulting' }
    const form = { ...over, quantity: '1' }
    const args = routeArgs(await testServices(), '/x', { params, headers, form })
    const answer = (await savePageAction(args)) as {
      data: { result: { error: Record<string, string[]>; initialValue: object } }
      init: { status: number }
    }
    expect(answer.init.status).toBe(422)
    expect(answer.data.result.error['']?.join('')).toContain('vượt mức tối đa 1 đ')
    expect(answer.data.result.initialValue).toMatchObject({ amount: '100.000.001' })
    const [line] = await testDatabase().supportBudgetLine.findMany()
    expect(line?.amount).toBe(100_000_000n)
  })

  it('keeps what was typed where the page was saved elsewhere meanwhile', async () => {
    const owner = await enterprise()
    const { id } = await filled(owner)
    const params = { id, page: 'budget-transfer-consulting' }
    const description = 'Viết ở thẻ thứ hai'
    const form = { ...budget, quantity: '1', description, seen: neverSaved }
    const headers = await sessionOf(owner)
    const args = routeArgs(await testServices(), '/x', { params, headers, form })
    const answer = (await savePageAction(args)) as {
      data: { result: { error: Record<string, string[]>; initialValue: object } }
      init: { status: number }
    }
    expect(answer.init.status).toBe(422)
    expect(answer.data.result.error['']?.join('')).toContain('ở một thẻ khác')
    expect(answer.data.result.initialValue).toMatchObject({ description })
  })

  it.each(['-5', '0', 'nhiều', '99999999999999999999'])('refuses %s plainly', async (amount) => {
    const owner = await enterprise()
    const { id } = await filled(owner)
    const headers = await sessionOf(owner)
    const params = { id, page: 'budget-transfer-consulting' }
    const form = { ...budget, quantity: '1', amount }
    const args = routeArgs(await testServices(), '/x', { params, headers, form })
    const answer = (await savePageAction(args)) as { data: { result: { error: object } } }
    expect(Object.keys(answer.data.result.error)).toEqual(['amount'])
  })

  it('counts what was asked for in another application of the year', async () => {
    const owner = await enterprise()
    const first = await filled(owner, { amount: '60.000.000' })
    await submitApplication(first.ctx, first.id)
    const second = await begun(owner)
    await second.save('size', size)
    await second.save('items', { page: 'items', items: ['transfer-consulting'] })
    const step = 'budget-transfer-consulting'
    expect(await refusalOf(second.save(step, { ...budget, amount: '40.000.001' }))).toBe(
      'invalid supportOverCeiling',
    )
    await second.save(step, { ...budget, amount: '40.000.000' })
    expect(await testDatabase().supportBudgetLine.count()).toBe(2)
  })

  it('is looked at again on submission, when the size was declared anew', async () => {
    const owner = await enterprise()
    const { ctx, id, save } = await begun(owner)
    await save('firm', { page: 'firm', registered: '2023-03-01', offer: 'none' })
    await save('size', { ...size, employees: '150', revenue: '150 tỷ' })
    await save('traits', { page: 'traits', trait: [] })
    await save('items', { page: 'items', items: ['digital-consulting'] })
    await save('budget-digital-consulting', budget)
    await save('declaration', declared)
    await addPaper(ctx, files, id, { paper: 'digital-readiness', file: pdf('a.pdf') })
    await save('size', size)
    expect(await refusalOf(submitApplication(ctx, id))).toBe('invalid supportOverCeiling')
  })

  it('loses the line of an item that is no longer chosen', async () => {
    const owner = await enterprise()
    const { ctx, id, save } = await filled(owner)
    await save('items', { page: 'items', items: ['ip-consulting'] })
    expect(await testDatabase().supportBudgetLine.count()).toBe(0)
    expect((await ownApplication(ctx, id)).missing).toContain('budget-ip-consulting')
    expect(await refusalOf(save('items', { page: 'items', items: ['made-up'] }))).toBe(
      'invalid unknownCode',
    )
  })
})

describe('submission', () => {
  it('gives one receipt to two tabs, and numbers without gaps to many', async () => {
    const owners = await Promise.all([enterprise(), enterprise(), enterprise()])
    const all = await Promise.all(owners.map((owner) => filled(owner)))
    const twice = [...all, ...all].map(({ ctx, id }) =>
      submitApplication(ctx, id).then(
        (number) => number,
        ({ reason }) => reason as string,
      ),
    )
    const answers = await Promise.all(twice)
    const numbers = answers.filter((answer) => answer.startsWith('HT-')).toSorted()
    expect(numbers.map((number) => number.slice(-4))).toEqual(['0001', '0002', '0003'])
    expect(answers.filter((answer) => answer === 'supportAlreadySubmitted')).toHaveLength(3)
  })

  it('is refused to a suspended organisation', async () => {
    const owner = await enterprise()
    const { id } = await filled(owner)
    await testDatabase().organisation.update({
      where: { id: owner.organisation.id },
      data: { status: 'suspended' },
    })
    const suspended = contextOf(await actingAgain(owner))
    expect(await refusalOf(submitApplication(suspended, id))).toBe(
      'forbidden organisationSuspended',
    )
    expect(await refusalOf(startApplication(suspended, technology, {}))).toBe(
      'forbidden organisationSuspended',
    )
  })

  it('is refused once the programme has ended; nothing that was saved is lost', async () => {
    const owner = await enterprise()
    const { ctx, id } = await filled(owner)
    const where = { slug: technology }
    await testDatabase().programme.update({ where, data: { endedOn: new Date('2022-01-01') } })
    try {
      expect(await refusalOf(submitApplication(ctx, id))).toBe('conflict programmeNotOpen')
      expect((await ownApplication(ctx, id)).lines).toHaveLength(1)
    } finally {
      await testDatabase().programme.update({ where, data: { endedOn: null } })
    }
  })

  it('changes nothing afterwards', async () => {
    const { ctx, id, save } = await filled(await enterprise())
    await submitApplication(ctx, id)
    expect(await refusalOf(save('size', size))).toBe('conflict supportAlreadySubmitted')
    const add = addPaper(ctx, files, id, { paper: 'related', file: pdf('a.pdf') })
    expect(await refusalOf(add)).toBe('conflict supportAlreadySubmitted')
  })

  it('gives back what was typed where the session has ended, and saves nothing', async () => {
    const owner = await enterprise()
    const { ctx, id } = await filled(owner)
    const params = { id, page: 'budget-transfer-consulting' }
    const description = 'Ba đoạn đã viết trong nửa giờ'
    const args = routeArgs(await testServices(), '/x', {
      params,
      headers: new Headers({ 'sec-fetch-dest': 'empty' }),
      form: { ...budget, quantity: '1', description },
    })
    const answer = (await savePageAction(args)) as {
      data: { result: { error: Record<string, string[]>; initialValue: object } }
      init: { status: number }
    }
    expect(answer.init.status).toBe(401)
    expect(answer.data.result.error['']?.join('')).toContain('vẫn còn trên trang này')
    expect(answer.data.result.initialValue).toMatchObject({ description })
    const { lines } = await ownApplication(ctx, id)
    expect(lines).toMatchObject([{ description: budget.description }])
  })

  it('shows what was typed again after signing in, without scripts, and to nobody else', async () => {
    const owner = await enterprise()
    const { ctx, id } = await filled(owner)
    const params = { id, page: 'budget-transfer-consulting' }
    const path = `/workspace/support/${id}/form/${params.page}`
    const services = await testServices()
    const mark = ownerMark(services.env.SESSION_SECRET, owner.email)
    const description = 'Ba đoạn đã viết trong nửa giờ'
    const sent = routeArgs(services, path, {
      params,
      headers: { referer: `http://exchange.test${path}`, cookie: `kept_for=${mark}` },
      form: { ...budget, formKey: 'of-the-old-page', quantity: '1', description },
    })
    const answer = (await Promise.resolve(savePageAction(sent)).catch((e) => e)) as Response
    const next = new URL(answer.headers.get('location') ?? '', 'http://exchange.test')
    expect(next.pathname).toBe('/sign-in')
    expect(next.searchParams.get('next')).toBe(`${path}?kept-form=1`)
    const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('kept_form='))
    const [row] = await testDatabase().keptForm.findMany()
    expect(Buffer.from(row?.content ?? []).toString('utf8')).not.toContain('nửa giờ')

    const again = async (person: Person, token = cookie?.split(';')[0]) => {
      const headers = await sessionOf(person)
      headers.set('cookie', `${headers.get('cookie')}; ${token}`)
      const args = routeArgs(services, `${path}?kept-form=1`, {
        params,
        headers,
        method: 'POST',
      })
      const shown = await savePageAction({ ...args, context: { ...args.context, givesBack: true } })
      return shown as { data: { result: { initialValue: object; error: object } } } | null
    }
    const shown = await again(owner)
    expect(shown?.data.result.initialValue).toMatchObject({ description })
    expect(shown?.data.result.initialValue).not.toHaveProperty('formKey')
    const colleague = await createMember(owner, 'editor')
    expect(await again(colleague)).toBeNull()
    expect(await again(owner, 'kept_form=another')).toBeNull()
    const { lines } = await ownApplication(ctx, id)
    expect(lines).toMatchObject([{ description: budget.description }])
    const hour = new Date(Date.now() + 3_601_000)
    await forgetKeptForms(testDatabase(), hour)
    expect(await again(owner)).toBeNull()
  })

  it('keeps what was saved where the session has ended on the last page', async () => {
    const owner = await enterprise()
    const { ctx, id } = await filled(owner)
    const params = { id, page: 'declaration' }
    const form = { page: 'declaration', 'declared[0]': 'truth' }
    const args = routeArgs(await testServices(), `/workspace/support/${id}/form/declaration`, {
      params,
      form,
    })
    const answer = await Promise.resolve(savePageAction(args)).catch((error: Response) => error)
    expect((answer as Response).headers.get('location')).toContain('/sign-in?next=')
    expect((await ownApplication(ctx, id)).missing).toEqual([])
  })
})

describe('papers', () => {
  it('are known by their content, required where the item asks for them, and shown to few', async () => {
    const owner = await enterprise()
    const { ctx, id, save } = await begun(owner)
    await save('items', { page: 'items', items: ['digital-solutions'] })
    expect((await ownApplication(ctx, id)).missing).toContain('papers')
    const paper = 'digital-readiness'
    const html = new File(['<script>alert(1)</script>'], 'ket-qua.pdf')
    expect(await refusalOf(addPaper(ctx, files, id, { paper, file: html }))).toBe(
      'invalid fileTypeRefused',
    )
    expect(await refusalOf(addPaper(ctx, files, id, { paper: 'x', file: pdf('a.pdf') }))).toBe(
      'invalid unknownCode',
    )
    await addPaper(ctx, files, id, { paper, file: pdf('ket-qua.pdf') })
    const { documents, missing } = await ownApplication(ctx, id)
    expect(missing).not.toContain('papers')
    const document = documents[0]?.id
    const opened = await openPaper(ctx, files, id, document)
    opened.stream.destroy()
    expect(opened).toMatchObject({ name: 'ket-qua.pdf', mediaType: 'application/pdf' })
    const officer = await createPerson({ staffRoles: ['support_officer'] })
    expect(await refusalOf(openPaper(contextOf(officer), files, id, document))).toBe(
      'not-found notFound',
    )
    await removePaper(ctx, files, id, document ?? '')
    expect(await testDatabase().storedFile.count()).toBe(0)
  })
})
