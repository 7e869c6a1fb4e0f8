import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import type { MilestoneStep } from '#app/domain/incubation/incubation'
import {
  addMilestone,
  dueMilestones,
  endProject,
  nameMentor,
  ownProjects,
  staffProjects,
  stepDown,
  stepMilestone,
  takeInProject,
  writeSession,
} from '#app/domain/incubation/index.server'
import { remindOfMilestones } from '#app/domain/notifications/index.server'
import { action as takeInPage } from '#app/routes/back-office/incubation/new'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { refusalOf } from '#tests/support/factories/deals'
import { createExpert } from '#tests/support/factories/directory'
import {
  projectSeenBy,
  projectVersion,
  projectWords,
  takenIn,
} from '#tests/support/factories/incubation'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'
import { approved } from '#tests/support/factories/support-grants'
import { createRecordingQueue } from '#tests/support/recording-queue'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

async function withMilestone(dueOn = '2026-12-15') {
  const story = await takenIn()
  const { officer, number } = story
  const input = { version: 1, titleVi: 'Bán được mười bộ', dueOn }
  await addMilestone(contextOf(officer), number, input)
  const [milestone] = (await projectSeenBy(officer, number)).milestones
  const step = async (by: Person, name: MilestoneStep, words = 'Đã xong') =>
    stepMilestone(contextOf(by), number, {
      version: await projectVersion(number),
      step: name,
      milestone: milestone?.id ?? '',
      words,
    })
  return { ...story, step }
}

async function withMentor() {
  const story = await takenIn()
  const expert = await createExpert(story.officer, { kind: 'mentor', services: [] })
  const input = { version: 1, provider: expert.id, topic: 'Bán hàng' }
  await nameMentor(contextOf(story.officer), story.number, input)
  return { ...story, expert }
}

const kindsTold = async (userId: string) =>
  (await testDatabase().notification.findMany({ where: { userId }, orderBy: { id: 'asc' } }))
    .map(({ kind, payload }) => `${kind} ${(payload as { what?: string }).what ?? ''}`.trim())
    .filter((line) => /ncubation/.test(line))

describe('taking a project in', () => {
  it('is for verified firms of the exchange, by staff who keep incubation', async () => {
    const { officer, owner, number } = await takenIn()
    expect(number).toMatch(/^UT-\d{4}-0001$/)
    expect(await projectSeenBy(owner, number)).toMatchObject({
      status: 'incubating',
      officer: officer.name,
      sides: ['firm'],
    })
    const input = { ...projectWords, taxCode: '0100233488' }
    expect(await refusalOf(takeInProject(contextOf(owner), input))).toBe('not-found notFound')
    const stranger = takeInProject(contextOf(officer), { ...input, taxCode: '0101248141' })
    expect(await refusalOf(stranger)).toBe('invalid directoryOrganisationUnknown')
    await testDatabase().organisation.update({
      where: { id: owner.organisation.id },
      data: { status: 'suspended' },
    })
    const suspended = takeInProject(contextOf(officer), input)
    expect(await refusalOf(suspended)).toBe('invalid incubationNotForThese')
  })

  it('comes from an approved application once', async () => {
    const { officer, number: application, id } = await approved()
    const input = { ...projectWords, application }
    const number = await takeInProject(contextOf(officer), input)
    const stored = await testDatabase().incubationProject.findUniqueOrThrow({ where: { number } })
    expect(stored.applicationId).toBe(id)
    expect(await refusalOf(takeInProject(contextOf(officer), input))).toBe(
      'conflict incubationTakenIn',
    )
    await testDatabase().supportApplication.update({ where: { id }, data: { status: 'refused' } })
    await testDatabase().incubationProject.updateMany({ data: { applicationId: null } })
    expect(await refusalOf(takeInProject(contextOf(officer), input))).toBe(
      'invalid incubationNotApproved',
    )
  })

  it('asks its form for one origin and for days in their order', async () => {
    const { officer } = await takenIn()
    const headers = await sessionOf(officer)
    const services = await testServices()
    const send = (form: Record<string, string>) =>
      takeInPage(routeArgs(services, '/', { headers, form: { ...projectWords, ...form } }))
    expect(await send({})).toMatchObject({ init: { status: 400 } })
    const both = { taxCode: '0100233488', application: 'HT-2026-0001' }
    expect(await send(both)).toMatchObject({ init: { status: 400 } })
    const { taxCode } = both
    expect(await send({ taxCode, endsOn: '2026-09-30' })).toMatchObject({ init: { status: 400 } })
    expect(((await send({ taxCode })) as Response).status).toBe(302)
  })
})

describe('a project', () => {
  it('is there for its firm, its mentors and staff, and for nobody else', async () => {
    const { officer, owner, number, expert } = await withMentor()
    const stranger = await createVerifiedOwner({ type: 'startup', taxCode: undefined })
    expect(await refusalOf(projectSeenBy(stranger, number))).toBe('not-found notFound')
    expect((await projectSeenBy(expert.person, number)).sides).toEqual(['mentor'])
    expect((await projectSeenBy(officer, number)).sides).toEqual(['staff'])
    const viewer = await createMember(owner, 'viewer')
    expect((await projectSeenBy(viewer, number)).sides).toEqual([])
    expect(await ownProjects(contextOf(stranger))).toEqual({ incubated: [], mentored: [] })
    expect((await ownProjects(contextOf(expert.person))).mentored).toMatchObject([{ number }])
    expect((await ownProjects(contextOf(owner))).incubated).toMatchObject([{ number }])
    expect(() => staffProjects(contextOf(owner), {})).toThrow('not-found')
  })

  it('has milestones that the firm reports and staff confirm, send back or find missed', async () => {
    const { officer, owner, number, step } = await withMilestone()
    expect(await refusalOf(step(officer, 'report'))).toBe('forbidden stepNotYours')
    await step(owner, 'report', 'Bán được mười hai bộ')
    expect(await refusalOf(step(owner, 'report'))).toBe('conflict changedMeanwhile')
    await step(officer, 'return', 'Thiếu hóa đơn')
    await step(owner, 'report', 'Kèm hóa đơn')
    await step(officer, 'reach', 'Đã xem hóa đơn')
    expect(await refusalOf(step(officer, 'miss'))).toBe('conflict changedMeanwhile')
    const { milestones, history } = await projectSeenBy(owner, number)
    expect(milestones).toMatchObject([
      { status: 'reached', report: 'Kèm hóa đơn', note: 'Đã xem hóa đơn', steps: [] },
    ])
    expect(history.map(({ action }) => action)).toEqual([
      'milestone_reached',
      'milestone_reported',
      'milestone_returned',
      'milestone_reported',
      'milestone_added',
      'taken_in',
    ])
    await deliverEvents()
    expect(await kindsTold(owner.userId)).toEqual([
      'incubation taken_in',
      'incubation milestone_added',
      'incubation milestone_returned',
      'incubation milestone_reached',
    ])
    expect(await kindsTold(officer.userId)).toEqual([
      'staffIncubation milestone_reported',
      'staffIncubation milestone_reported',
    ])
  })

  it('takes each step once from two tabs', async () => {
    const { officer, number } = await takenIn()
    const input = { version: 1, titleVi: 'Mốc', dueOn: '2026-12-01' }
    const both = await Promise.allSettled([
      addMilestone(contextOf(officer), number, input),
      addMilestone(contextOf(officer), number, input),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await projectSeenBy(officer, number)).milestones).toHaveLength(1)
  })

  it('keeps what mentors write, until they step down', async () => {
    const { owner, number, expert } = await withMentor()
    const mentor = contextOf(expert.person, new Date('2026-11-20T03:00:00Z'))
    const note = { heldOn: '2026-11-19', words: 'Bàn về giá' }
    await writeSession(mentor, number, { version: 2, ...note })
    const ahead = writeSession(mentor, number, { version: 3, ...note, heldOn: '2026-11-21' })
    expect(await refusalOf(ahead)).toBe('invalid incubationSessionToCome')
    expect(await refusalOf(writeSession(contextOf(owner), number, { version: 3, ...note }))).toBe(
      'forbidden stepNotYours',
    )
    await stepDown(mentor, number, { version: 3, words: 'Hết thời gian' })
    expect(await refusalOf(projectSeenBy(expert.person, number))).toBe('not-found notFound')
    expect((await projectSeenBy(owner, number)).sessions).toMatchObject([{ words: 'Bàn về giá' }])
    await deliverEvents()
    expect(await kindsTold(expert.person.userId)).toEqual(['incubation mentor_named'])
  })

  it('has mentors of the directory only, each once', async () => {
    const { officer, number, expert } = await withMentor()
    const again = { version: 2, provider: expert.id, topic: 'Lại' }
    expect(await refusalOf(nameMentor(contextOf(officer), number, again))).toBe(
      'conflict incubationMentorNamed',
    )
    const fund = await createExpert(officer, { kind: 'fund', name: 'Quỹ', services: [] })
    const wrong = nameMentor(contextOf(officer), number, { ...again, provider: fund.id })
    expect(await refusalOf(wrong)).toBe('invalid incubationNoMentor')
  })

  it('is closed once it has graduated', async () => {
    const { officer, owner, number, step } = await withMilestone()
    const ending = { version: 2, to: 'graduated', words: 'Có khách hàng' } as const
    await endProject(contextOf(officer), number, ending)
    expect(await refusalOf(step(owner, 'report'))).toBe('conflict incubationOver')
    expect(await projectSeenBy(owner, number)).toMatchObject({
      status: 'graduated',
      outcome: 'Có khách hàng',
      milestones: [{ steps: [], late: false }],
    })
  })

  it('is not acted for by a suspended firm or a viewer', async () => {
    const { owner, step } = await withMilestone()
    const viewer = await createMember(owner, 'viewer')
    expect(await refusalOf(step(viewer, 'report'))).toBe('forbidden viewerReadsOnly')
    const suspended = {
      ...owner,
      organisation: { ...owner.organisation, status: 'suspended' as const },
    }
    expect(await refusalOf(step(suspended, 'report'))).toBe('forbidden organisationSuspended')
  })
})

describe('the clock of a milestone', () => {
  it('tells the firm before and after, the officer after, once each, not on a day off', async () => {
    // A Tuesday without a holiday near it.
    const { officer, owner } = await withMilestone('2026-11-17')
    const due = (day: string) => dueMilestones(contextOf(undefined, new Date(`${day}T02:00:00Z`)))
    expect(await due('2026-11-11')).toEqual([])
    expect(await due('2026-11-12')).toMatchObject([{ late: false }])
    expect(await due('2026-11-15')).toEqual([])
    expect(await due('2026-11-17')).toMatchObject([{ late: false }])
    expect(await due('2026-11-18')).toMatchObject([{ late: true }])
    const message = { ctx: contextOf(), queue: createRecordingQueue() }
    for (const day of ['2026-11-12', '2026-11-13', '2026-11-18', '2026-11-19']) {
      await remindOfMilestones(message, await due(day))
    }
    expect(await kindsTold(owner.userId)).toEqual(['incubationDue', 'incubationDue'])
    expect(await kindsTold(officer.userId)).toEqual(['staffIncubation late'])
  })
})
