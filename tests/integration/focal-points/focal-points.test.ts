import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import {
  communeHome,
  draftableOrganisations,
  draftNeedFor,
} from '#app/domain/focal-points/index.server'
import { historyOf } from '#app/domain/listings/index.server'
import { loader as staffHome } from '#app/routes/back-office/home'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

const db = testDatabase
const commune = '07537'
let focal: Person
let here: Awaited<ReturnType<typeof createVerifiedOwner>>
let elsewhere: Awaited<ReturnType<typeof createVerifiedOwner>>

async function ownerAt(unitCode: string) {
  const owner = await createVerifiedOwner()
  await db().organisation.update({ where: { id: owner.organisation.id }, data: { unitCode } })
  return owner
}

beforeEach(async () => {
  const person = await createPerson()
  await db().staffAssignment.create({
    data: { userId: person.userId, role: 'focal_point', unitCode: commune, validFrom: new Date(0) },
  })
  focal = { ...person, staffRoles: ['focal_point'], unitCodes: [commune] }
  here = await ownerAt(commune)
  elsewhere = await ownerAt('07210')
})

const input = (organisationId: string) => ({
  organisationId,
  kind: 'technology' as const,
  title: 'Cần máy sấy vải thiều 500 kg mỗi mẻ',
  fieldCode: undefined,
  currentState: 'Phơi nắng, mưa là hỏng',
  goal: 'Sấy được trong hai ngày',
})

describe('a focal point', () => {
  it('sees the organisations and public entries of the commune, and nothing else', async () => {
    const technology = await publishedTechnology(here)
    const need = await publishedNeed(here)
    await publishedNeed(here, { anonymous: true })
    await publishedTechnology(here, { status: 'draft' })
    await publishedTechnology(here, { hiddenAt: new Date() })
    await publishedTechnology(elsewhere)
    const home = await communeHome(contextOf(focal), 'vi')
    expect(home.technologies.map(({ id }) => id)).toEqual([technology.id])
    expect(home.needs.map(({ id }) => id)).toEqual([need.id])
    expect(home.organisations.map(({ id }) => id)).toEqual([here.organisation.id])
    const services = await testServices()
    const headers = await sessionOf(focal)
    expect(await refusedWith(staffHome(routeArgs(services, '/back-office', { headers })))).toBe(404)
    expect(await refusalOf(communeHome(contextOf(here), 'vi'))).toBe('not-found notFound')
  })

  it('sees what is on record under a commune that was merged into theirs, not a whole district', async () => {
    const former = await db().administrativeUnitSuccession.findMany({
      where: { successorCode: commune },
    })
    const units = await db().administrativeUnit.findMany({
      where: { code: { in: former.map(({ predecessorCode }) => predecessorCode) } },
    })
    const district = units.find(({ level }) => level === 'district')
    await db().administrativeUnit.create({
      data: {
        ...{ code: 'cu-1', level: 'commune', name: 'Xã Cũ', nameEn: 'Old commune' },
        ...{ validFrom: new Date('2000-01-01'), validTo: new Date('2025-06-30'), source: 'thử' },
      },
    })
    const data = {
      predecessorCode: 'cu-1',
      successorCode: commune,
      source: 'thử',
      effectiveOn: new Date('2025-07-01'),
    }
    await db().administrativeUnitSuccession.create({ data })
    const merged = await ownerAt('cu-1')
    if (district) await ownerAt(district.code)
    const open = await draftableOrganisations(contextOf(focal))
    expect(open.map(({ id }) => id).toSorted()).toEqual(
      [here.organisation.id, merged.organisation.id].toSorted(),
    )
    await db().administrativeUnitSuccession.deleteMany({ where: { predecessorCode: 'cu-1' } })
    await db().administrativeUnit.delete({ where: { code: 'cu-1' } })
  })

  it('drafts a need that its organisation is told of and sends in itself', async () => {
    const id = await draftNeedFor(contextOf(focal), input(here.organisation.id))
    const need = await db().need.findUniqueOrThrow({ where: { id }, include: { texts: true } })
    expect(need).toMatchObject({ status: 'draft', organisationId: here.organisation.id })
    expect(need.texts).toMatchObject([{ currentState: 'Phơi nắng, mưa là hỏng' }])
    const [step] = await historyOf(db(), 'need', id, 'vi')
    expect(step).toMatchObject({ step: 'create', by: focal.name })
    await deliverEvents()
    const told = await db().notification.findMany({ where: { kind: 'needDrafted' } })
    expect(told).toMatchObject([{ userId: here.userId, href: `/workspace/needs/${id}` }])
    const { drafted } = await communeHome(contextOf(focal), 'vi')
    expect(drafted).toMatchObject([{ id, status: 'draft' }])
  })

  it('drafts nothing for other places', async () => {
    const draft = (person: Person, id: string) =>
      refusalOf(draftNeedFor(contextOf(person), input(id)))
    expect(await draft(focal, elsewhere.organisation.id)).toBe('not-found notFound')
    expect(await draft(here, here.organisation.id)).toBe('not-found notFound')
    expect(await db().need.count()).toBe(0)
  })
})
