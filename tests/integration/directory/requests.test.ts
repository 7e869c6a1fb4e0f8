import { describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/accounts/actor'
import {
  askService,
  assignedRequests,
  dueRequests,
  isProvider,
  ownRequests,
  serviceRequest,
  staffRequests,
  stepRequest,
} from '#app/domain/directory/index.server'
import type { TakeStep } from '#app/domain/directory/service-request-schemas'
import { remindOfServices } from '#app/domain/notifications/index.server'
import { action as workspacePage } from '#app/routes/workspace/services/detail'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { refusalOf } from '#tests/support/factories/deals'
import { certify, createExpert, createOfficer } from '#tests/support/factories/directory'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import {
  createMember,
  createOwner,
  createVerifiedOwner,
} from '#tests/support/factories/organisations'
import { createRecordingQueue } from '#tests/support/recording-queue'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

const wish = { service: 'advice', title: 'Chọn máy sấy', description: 'Chọn giữa hai chào giá' }
// A Tuesday without a holiday near it.
const asked = new Date('2026-11-10T03:00:00Z')

async function story() {
  const officer = await createOfficer()
  const expert = await createExpert(officer)
  const owner = await createOwner()
  const number = await askService(contextOf(owner, asked), { ...wish, wished: expert.slug })
  const step = async (by: Actor, input: DistributiveOmit<TakeStep, 'version'>, now = asked) => {
    const { version } = await testDatabase().serviceRequest.findUniqueOrThrow({ where: { number } })
    return stepRequest(contextOf(by, now), number, { ...input, version } as TakeStep)
  }
  const assign = () => step(officer, { intent: 'assign', provider: expert.id })
  return { officer, expert, owner, number, step, assign }
}
type DistributiveOmit<Type, Key extends string> = Type extends unknown ? Omit<Type, Key> : never

const kindsTold = async (userId: string) =>
  (await testDatabase().notification.findMany({ where: { userId }, orderBy: { id: 'asc' } })).map(
    ({ kind, payload }) => `${kind} ${(payload as { what?: string }).what ?? ''}`.trim(),
  )

describe('a request for a service', () => {
  it('is asked, assigned, delivered and rated, with a clock in working days', async () => {
    const { officer, expert, owner, number, step, assign } = await story()
    const read = (by: Actor) => serviceRequest(contextOf(by, asked), number)
    expect(await read(owner)).toMatchObject({
      status: 'requested',
      dueAt: new Date('2026-11-13T03:00:00Z'),
      steps: ['cancel'],
    })
    expect((await read(officer)).candidates).toMatchObject([{ id: expert.id }])
    await assign()
    expect(await read(expert.person)).toMatchObject({
      officer: officer.name,
      dueAt: new Date('2026-12-01T03:00:00Z'),
      steps: ['return', 'deliver'],
    })
    await step(expert.person, { intent: 'deliver', note: 'Báo cáo kèm theo' })
    await step(owner, { intent: 'rate', rating: 4, note: 'Rõ' })
    expect(await read(owner)).toMatchObject({ status: 'rated', rating: 4, dueAt: null, steps: [] })
    expect((await read(owner)).history.map(({ to }) => to)).toEqual([
      'rated',
      'delivered',
      'assigned',
      'requested',
    ])
    await deliverEvents()
    expect(await kindsTold(officer.userId)).toEqual(['staffServiceRequest ask'])
    expect(await kindsTold(owner.userId)).toEqual([
      'serviceRequest assign',
      'serviceRequest deliver',
    ])
    expect(await kindsTold(expert.person.userId)).toEqual([
      'serviceRequest assign',
      'serviceRequest rate',
    ])
  })

  it('is there for those it has to do with and for nobody else', async () => {
    const { expert, owner, number, assign } = await story()
    const stranger = await createOwner()
    const read = (by: Actor) => serviceRequest(contextOf(by), number)
    expect(await refusalOf(read(stranger))).toBe('not-found notFound')
    // The one who is wished for learns of it when it is assigned.
    expect(await refusalOf(read(expert.person))).toBe('not-found notFound')
    expect(await isProvider(contextOf(expert.person))).toBe(true)
    expect(await assignedRequests(contextOf(expert.person))).toEqual([])
    await assign()
    expect(await assignedRequests(contextOf(expert.person))).toHaveLength(1)
    expect(await ownRequests(contextOf(stranger))).toEqual([])
    expect(await refusalOf(staffRequests(contextOf(owner), {}))).toBe('not-found notFound')
    const viewer = await createMember(owner, 'viewer')
    expect((await read(viewer)).steps).toEqual([])
  })

  it('goes back when its provider cannot, and to somebody who offers it only', async () => {
    const { officer, expert, step, assign, owner } = await story()
    await assign()
    await step(expert.person, { intent: 'return', note: 'Bận' })
    const other = await createExpert(officer, { name: 'Khác', services: ['promotion'] })
    const wrong = step(officer, { intent: 'assign', provider: other.id })
    expect(await refusalOf(wrong)).toBe('invalid providerDoesNotOffer')
    await step(officer, { intent: 'decline', note: 'Ngoài phạm vi' })
    expect(await refusalOf(step(owner, { intent: 'cancel' }))).toBe('conflict changedMeanwhile')
  })

  it('takes each step once, of those whose it is', async () => {
    const { officer, expert, owner, number, step } = await story()
    expect(await refusalOf(step(owner, { intent: 'assign', provider: expert.id }))).toBe(
      'forbidden stepNotYours',
    )
    const viewer = await createMember(owner, 'viewer')
    expect(await refusalOf(step(viewer, { intent: 'cancel' }))).toBe('forbidden viewerReadsOnly')
    const assign = { intent: 'assign', provider: expert.id, version: 1 } as const
    const both = await Promise.allSettled([
      stepRequest(contextOf(officer), number, assign),
      stepRequest(contextOf(officer), number, assign),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('cannot be for what the one who is wished for does not offer', async () => {
    const officer = await createOfficer()
    const { slug, id } = await createExpert(officer)
    const owner = contextOf(await createOwner())
    const ask = () => askService(owner, { ...wish, service: 'evaluation', wished: slug })
    expect(await refusalOf(ask())).toBe('invalid providerDoesNotOffer')
    await certify(officer, id, 1)
    expect(await ask()).toMatch(/^DV-\d{4}-0001$/)
    expect(await refusalOf(askService(owner, { ...wish, service: 'cooking' }))).toBe(
      'invalid unknownCode',
    )
  })

  it('may be about a listing that everybody sees', async () => {
    const { owner } = await story()
    const provider = await createVerifiedOwner()
    const { slug, id } = await publishedTechnology(provider)
    const ctx = contextOf(owner)
    const number = await askService(ctx, { ...wish, technology: slug })
    const read = async () => (await serviceRequest(ctx, number)).listing
    expect(await read()).toMatchObject({ kind: 'technology', slug })
    await testDatabase().technology.update({ where: { id }, data: { hiddenAt: new Date() } })
    expect(await read()).toBeNull()
    expect(await refusalOf(askService(ctx, { ...wish, technology: slug }))).toBe(
      'not-found notFound',
    )
    const need = await publishedNeed(provider)
    const about = await askService(ctx, { ...wish, need: need.slug })
    expect((await serviceRequest(ctx, about)).listing).toMatchObject({ kind: 'need' })
  })

  it('is stepped from its page, and a form without a mark is sent back', async () => {
    const { expert, owner, number, step, assign } = await story()
    await assign()
    await step(expert.person, { intent: 'deliver', note: 'Xong' })
    const headers = await sessionOf(owner)
    const services = await testServices()
    const send = (form: Record<string, string>) =>
      workspacePage(routeArgs(services, '/', { params: { number }, headers, form }))
    const form = { intent: 'rate', version: '3' }
    expect(await send(form)).toMatchObject({ init: { status: 400 } })
    expect(await send({ ...form, rating: '6' })).toMatchObject({ init: { status: 400 } })
    expect(((await send({ ...form, rating: '5' })) as Response).status).toBe(302)
  })
})

describe('the clock of a request', () => {
  it('tells staff a working day before the end and after it, once each, not on a day off', async () => {
    const { officer } = await story()
    const due = (at: string) => dueRequests(contextOf(undefined, new Date(at)))
    expect(await due('2026-11-11T09:00:00Z')).toEqual([])
    expect(await due('2026-11-12T01:00:00Z')).toMatchObject([{ late: false }])
    expect(await due('2026-11-14T03:00:00Z')).toEqual([])
    expect(await due('2026-11-16T01:00:00Z')).toMatchObject([{ late: true }])
    const message = { ctx: contextOf(), queue: createRecordingQueue() }
    for (const at of ['2026-11-12T01:00:00Z', '2026-11-12T02:00:00Z', '2026-11-16T01:00:00Z']) {
      await remindOfServices(message, await due(at))
    }
    expect(await kindsTold(officer.userId)).toEqual(['staffServiceDue', 'staffServiceDue'])
  })

  it('tells the provider, and staff only once it is late', async () => {
    const { officer, expert, assign } = await story()
    await assign()
    const message = { ctx: contextOf(), queue: createRecordingQueue() }
    const remind = async (at: string) =>
      remindOfServices(message, await dueRequests(contextOf(undefined, new Date(at))))
    await remind('2026-11-30T03:00:00Z')
    expect(await kindsTold(officer.userId)).toEqual([])
    await remind('2026-12-02T03:00:00Z')
    expect(await kindsTold(officer.userId)).toEqual(['staffServiceDue'])
    expect(await kindsTold(expert.person.userId)).toEqual(['serviceDue', 'serviceDue'])
  })
})
