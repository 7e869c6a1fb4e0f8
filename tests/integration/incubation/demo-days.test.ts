import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import {
  cancelDemoDay,
  changeDemoDay,
  declineDay,
  inviteProject,
  presentProject,
  publicDemoDay,
  publicDemoDays,
  publishDemoDay,
  removeProject,
  staffDemoDay,
} from '#app/domain/incubation/index.server'
import { action as newDayPage } from '#app/routes/back-office/demo-days/new'
import { loader as dayPage } from '#app/routes/public/demo-days/day'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { refusalOf } from '#tests/support/factories/deals'
import {
  dayInput,
  dayOf,
  projectSeenBy,
  projectVersion,
  takenIn,
} from '#tests/support/factories/incubation'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

/** A published demo day to which a project is invited. */
async function invited() {
  const story = await takenIn()
  const { officer, number } = story
  const staff = contextOf(officer)
  const id = await dayOf(officer)
  const project = await testDatabase().incubationProject.findUniqueOrThrow({ where: { number } })
  await inviteProject(staff, id, { version: 1, project: project.id })
  await publishDemoDay(staff, id, 2)
  const { slug } = await staffDemoDay(staff, id)
  const present = async (by: Person, technologies: string[] = [], needs: string[] = []) =>
    presentProject(contextOf(by), number, {
      version: await projectVersion(number),
      day: id,
      technologies,
      needs,
    })
  return { ...story, staff, id, slug, projectId: project.id, present }
}

const seen = (slug: string) => publicDemoDay(contextOf(), slug, 'vi')

describe('a demo day', () => {
  it('is public once it is published, in the order of what is to come', async () => {
    const { officer } = await takenIn()
    const id = await dayOf(officer)
    expect(await publicDemoDays(contextOf())).toEqual([])
    const { slug } = await staffDemoDay(contextOf(officer), id)
    expect(await refusalOf(seen(slug))).toBe('not-found notFound')
    await publishDemoDay(contextOf(officer), id, 1)
    expect(await publicDemoDays(contextOf())).toMatchObject([
      { slug, state: 'coming', projects: 0 },
    ])
    const later = contextOf(undefined, new Date(Date.now() + 30 * 86_400_000))
    expect(await publicDemoDays(later)).toMatchObject([{ state: 'over' }])
    expect(await refusalOf(publishDemoDay(contextOf(officer), id, 2))).toBe(
      'conflict changedMeanwhile',
    )
  })

  it('shows who agreed to present, with the listings that everybody may see', async () => {
    const { owner, slug, present } = await invited()
    expect((await seen(slug)).projects).toEqual([])
    const technology = await publishedTechnology(owner)
    const need = await publishedNeed(owner)
    await present(owner, [technology.id], [need.id])
    expect((await seen(slug)).projects).toMatchObject([
      {
        firm: { name: owner.organisation.name },
        technologies: [{ id: technology.id }],
        needs: [{ id: need.id }],
      },
    ])
    await testDatabase().technology.update({
      where: { id: technology.id },
      data: { hiddenAt: new Date() },
    })
    expect((await seen(slug)).projects).toMatchObject([{ technologies: [], needs: [{}] }])
    await testDatabase().organisation.update({
      where: { id: owner.organisation.id },
      data: { status: 'suspended' },
    })
    expect((await seen(slug)).projects).toEqual([])
  })

  it('presents no listing of others, none that is hidden, and no anonymous need', async () => {
    const { owner, present, slug } = await invited()
    const other = await publishedTechnology(await createVerifiedOwner())
    const draft = await publishedTechnology(owner, { status: 'draft' })
    const anonymous = await publishedNeed(owner, { anonymous: true })
    for (const id of [other.id, draft.id]) {
      expect(await refusalOf(present(owner, [id]))).toBe('invalid demoDayListing')
    }
    expect(await refusalOf(present(owner, [], [anonymous.id]))).toBe('invalid demoDayListing')
    expect((await seen(slug)).projects).toEqual([])
  })

  it('is answered by the firm, which may think again until it is over', async () => {
    const { officer, owner, number, id, slug, present } = await invited()
    const decline = async () =>
      declineDay(contextOf(owner), number, {
        version: await projectVersion(number),
        day: id,
        words: 'Bận vụ',
      })
    await decline()
    expect((await projectSeenBy(owner, number)).showings).toMatchObject([
      { status: 'declined', open: true },
    ])
    await present(owner)
    expect((await seen(slug)).projects).toHaveLength(1)
    expect(await refusalOf(present(officer))).toBe('forbidden stepNotYours')
    await testDatabase().demoDay.update({ where: { id }, data: { endsAt: new Date() } })
    expect(await refusalOf(decline())).toBe('conflict demoDayOver')
  })

  it('tells firms that take part when it is published, changed and cancelled', async () => {
    const { owner, staff, id, slug } = await invited()
    await changeDemoDay(staff, id, { version: 3, ...dayInput({ place: 'Hội trường B' }) })
    await cancelDemoDay(staff, id, { version: 4, reason: 'Bão' })
    await deliverEvents()
    const told = await testDatabase().notification.findMany({
      where: { userId: owner.userId, kind: 'demoDay' },
      orderBy: { id: 'asc' },
    })
    expect(told.map(({ payload }) => (payload as { what: string }).what)).toEqual([
      'published',
      'changed',
      'cancelled',
    ])
    expect(await seen(slug)).toMatchObject({ state: 'cancelled', cancelReason: 'Bão' })
    expect(await refusalOf(cancelDemoDay(staff, id, { version: 5, reason: 'Lại' }))).toBe(
      'conflict demoDayOver',
    )
  })

  it('invites a project once, and again after it was taken off', async () => {
    const { staff, id, number, owner, projectId } = await invited()
    const project = { project: projectId }
    const invite = (version: number) => inviteProject(staff, id, { version, ...project })
    expect(await refusalOf(invite(3))).toBe('conflict demoDayInvited')
    await removeProject(staff, id, { version: 3, ...project, reason: 'Đổi chủ đề' })
    expect((await projectSeenBy(owner, number)).showings).toEqual([])
    await invite(4)
    expect((await projectSeenBy(owner, number)).showings).toMatchObject([{ status: 'invited' }])
  })

  it('asks its form for a place or a safe link, and for times in their order', async () => {
    const { officer } = await takenIn()
    const headers = await sessionOf(officer)
    const services = await testServices()
    const form = {
      nameVi: 'Ngày hội',
      nameEn: 'Day',
      summaryVi: 'Thử',
      summaryEn: 'Trial',
      startsAt: '2099-12-01T08:00',
      endsAt: '2099-12-01T11:00',
    }
    const send = (change: object) =>
      newDayPage(routeArgs(services, '/', { headers, form: { ...form, ...change } }))
    const refused = { init: { status: 400 } }
    expect(await send({})).toMatchObject(refused)
    expect(await send({ link: 'javascript:alert(1)' })).toMatchObject(refused)
    expect(await send({ place: 'A', endsAt: '2099-12-01T08:00' })).toMatchObject(refused)
    const past = await send({ place: 'A', startsAt: '2020-12-01T08:00' })
    expect(past).toMatchObject({ init: { status: 422 } })
    expect(((await send({ link: 'https://hop.example/a' })) as Response).status).toBe(302)
  })

  it('has a page for everybody', async () => {
    const { slug } = await invited()
    const page = await dayPage(
      routeArgs(await testServices(), `/demo-days/${slug}`, { params: { slug } }),
    )
    expect(page.day.state).toBe('coming')
  })
})
