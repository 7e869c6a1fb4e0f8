import { describe, expect, it } from 'vitest'
import type { CallInput } from '#app/domain/calls/call-schemas'
import {
  addCall,
  arrivalOf,
  changeCall,
  publicCall,
  publicCalls,
  publishCall,
  staffCall,
  staffCalls,
  withdrawCall,
} from '#app/domain/calls/index.server'
import { startApplication, submitApplication } from '#app/domain/support-applications/index.server'
import { action as newPage } from '#app/routes/back-office/calls/new'
import { loader as callPage } from '#app/routes/public/calls/call'
import { loader as programmesPage } from '#app/routes/public/support/programmes'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import {
  enterprise,
  filled,
  type Owner,
  technology,
} from '#tests/support/factories/support-applications'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

const officer = () => createPerson({ staffRoles: ['support_officer'] })
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)
const words = { nameVi: 'Đợt thử', nameEn: 'Trial', summaryVi: 'Thử', summaryEn: 'Trial' }

async function openCall(change: Partial<CallInput> = {}) {
  const by = await officer()
  const ctx = contextOf(by)
  const slug = `dot-${crypto.randomUUID()}`
  const times = { opensAt: inMinutes(-60), closesAt: inMinutes(60) }
  const id = await addCall(ctx, { programme: technology, slug, ...words, ...times, ...change })
  await publishCall(ctx, id, 1)
  return { by, ctx, id, slug, ...times, ...change }
}

/** A whole application under a call, ready to be submitted. */
async function ready(owner: Owner, slug: string) {
  const { id } = await filled(owner)
  const call = await publicCall(contextOf(), slug)
  const draftKey = `${call.id}:${id}`
  await testDatabase().supportApplication.update({
    where: { id },
    data: { callId: call.id, draftKey },
  })
  return id
}
const close = (id: string, closesAt: Date) =>
  testDatabase().supportCall.update({ where: { id }, data: { closesAt } })

describe('keeping calls', () => {
  it('shows a call once it is published, with what came in for staff', async () => {
    const by = await officer()
    const ctx = contextOf(by)
    const times = { opensAt: inMinutes(-60), closesAt: inMinutes(60) }
    const add = () => addCall(ctx, { programme: technology, slug: 'dot-mot', ...words, ...times })
    const id = await add()
    expect(await publicCalls(contextOf())).toEqual([])
    expect(await refusalOf(publicCall(contextOf(), 'dot-mot'))).toBe('not-found notFound')
    expect(await refusalOf(add())).toBe('conflict callSlugTaken')
    await publishCall(ctx, id, 1)
    expect(await publicCalls(contextOf())).toMatchObject([{ slug: 'dot-mot', state: 'open' }])
    await startApplication(contextOf(await enterprise()), technology, {}, 'dot-mot')
    expect(await staffCalls(ctx)).toMatchObject([{ drafts: 1, submitted: 0 }])
    const moderator = contextOf(await createPerson({ staffRoles: ['moderator'] }))
    expect(await refusalOf(staffCalls(moderator))).toBe('not-found notFound')
    expect(await refusalOf(staffCall(moderator, id))).toBe('not-found notFound')
  })

  it('extends a published call but never shortens it, and does not open a closed one again', async () => {
    const { ctx, id, opensAt, closesAt } = await openCall()
    const change = (version: number, to: Date) =>
      changeCall(ctx, id, { version, ...words, opensAt, closesAt: to })
    expect(await refusalOf(change(2, new Date(closesAt.getTime() - 60_000)))).toBe(
      'invalid callDeadlineEarlier',
    )
    await change(2, inMinutes(120))
    expect(await refusalOf(change(2, inMinutes(180)))).toBe('conflict changedMeanwhile')
    await close(id, inMinutes(-1))
    expect(await refusalOf(change(3, inMinutes(60)))).toBe('invalid callOver')
    const { history } = await staffCall(ctx, id)
    expect(history.map(({ action }) => action)).toContain('extended')
  })

  it('takes the form of staff in the time of Viet Nam', async () => {
    const headers = await sessionOf(await officer())
    const form = {
      programme: technology,
      slug: 'dot-hai',
      ...words,
      opensAt: '2026-12-01T08:00',
      closesAt: '2026-12-01T07:59',
    }
    const services = await testServices()
    const send = (change: object) =>
      newPage(routeArgs(services, '/', { headers, form: { ...form, ...change } }))
    expect(await send({})).toMatchObject({ init: { status: 400 } })
    expect(((await send({ closesAt: '2026-12-15T17:00' })) as Response).status).toBe(302)
    const call = await testDatabase().supportCall.findUniqueOrThrow({ where: { slug: 'dot-hai' } })
    expect(call.closesAt.toISOString()).toBe('2026-12-15T10:00:00.000Z')
  })

  it('shows open calls to visitors', async () => {
    const { slug, id } = await openCall()
    const services = await testServices()
    expect((await programmesPage(routeArgs(services, '/support'))).calls).toMatchObject([{ slug }])
    const page = () => callPage(routeArgs(services, `/calls/${slug}`, { params: { slug } }))
    expect((await page()).call.state).toBe('open')
    await close(id, inMinutes(-1))
    expect((await page()).call.state).toBe('closed')
    expect((await programmesPage(routeArgs(services, '/support'))).calls).toEqual([])
  })
})

describe('an application under a call', () => {
  it('is a draft of its own, and begun while the call is open only', async () => {
    const { slug, id } = await openCall()
    const ctx = contextOf(await enterprise())
    const plain = await startApplication(ctx, technology, {})
    const under = await startApplication(ctx, technology, {}, slug)
    expect(under).not.toBe(plain)
    expect(await startApplication(ctx, technology, {}, slug)).toBe(under)
    await close(id, inMinutes(-1))
    expect(await refusalOf(startApplication(ctx, technology, {}, slug))).toBe('conflict callClosed')
    const other = startApplication(ctx, 'khoi-nghiep-sang-tao', {}, slug)
    expect(await refusalOf(other)).toBe('not-found notFound')
  })

  it('is held against the clock of the database, whatever the process believes', async () => {
    const { slug, id, ctx: staff } = await openCall()
    const owner = await enterprise()
    const application = await ready(owner, slug)
    const late = await ready(await enterprise(), slug)
    // A process whose clock is an hour behind, or ahead, changes nothing.
    const behind = contextOf(owner, inMinutes(-600))
    expect(await submitApplication(behind, application)).toMatch(/^HT-\d{4}-\d{4}$/)
    const stored = await testDatabase().supportApplication.findUniqueOrThrow({
      where: { id: application },
    })
    const at = await arrivalOf(testDatabase(), new Date())
    expect(Math.abs(at.getTime() - (stored.submittedAt?.getTime() ?? 0))).toBeLessThan(180_000)
    // Two minutes are what a request may have waited for its turn.
    await close(id, inMinutes(-3))
    const { organisationId } = await testDatabase().supportApplication.findUniqueOrThrow({
      where: { id: late },
    })
    const member = await testDatabase().membership.findFirstOrThrow({ where: { organisationId } })
    const actor = { ...owner, userId: member.userId }
    const latecomer = contextOf(
      { ...actor, organisation: { ...owner.organisation, id: organisationId } },
      inMinutes(-600),
    )
    expect(await refusalOf(submitApplication(latecomer, late))).toBe('conflict callClosed')
    await withdrawCall(staff, id, { version: 2, reason: 'Nhầm' })
    expect(await refusalOf(submitApplication(latecomer, late))).toBe('conflict callWithdrawn')
    const draft = await testDatabase().supportApplication.findUniqueOrThrow({ where: { id: late } })
    expect(draft.status).toBe('draft')
  })

  it('is taken once from two tabs, and once from an organisation', async () => {
    const { slug } = await openCall()
    const owner = await enterprise()
    const application = await ready(owner, slug)
    const second = await ready(owner, slug)
    const submit = () => submitApplication(contextOf(owner), application)
    const both = await Promise.allSettled([submit(), submit()])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await refusalOf(submitApplication(contextOf(owner), second))).toBe(
      'conflict callAppliedAlready',
    )
  })

  it('in a rush around the deadline is in or refused, with a number of its own', async () => {
    const { slug, id } = await openCall()
    const owners = await Promise.all(Array.from({ length: 16 }, enterprise))
    const applications: string[] = []
    for (const owner of owners) applications.push(await ready(owner, slug))
    await close(id, new Date(Date.now() + 120))
    const outcomes = await Promise.allSettled(
      owners.map(async (owner, index) => {
        await new Promise((resolve) => setTimeout(resolve, index * 20))
        return submitApplication(contextOf(owner), applications[index] ?? '')
      }),
    )
    const numbers = outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    const refusals = outcomes.flatMap((each) =>
      each.status === 'rejected' ? [(each.reason as { reason: string }).reason] : [],
    )
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(new Set(refusals)).toEqual(new Set(['callClosed']))
    const stored = await testDatabase().supportApplication.findMany({
      where: { status: 'submitted' },
      select: { number: true, submittedAt: true, call: { select: { closesAt: true } } },
    })
    expect(stored.map(({ number }) => number).toSorted()).toEqual(numbers.toSorted())
    for (const { submittedAt, call } of stored) {
      expect(submittedAt?.getTime()).toBeLessThan(call?.closesAt.getTime() ?? 0)
    }
  })
})
