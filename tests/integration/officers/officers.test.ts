import { afterEach, describe, expect, it } from 'vitest'
import { endStaffRole } from '#app/domain/accounts/index.server'
import { historyOf } from '#app/domain/listings/index.server'
import {
  addOfficerRule,
  endOfficerRule,
  handOver,
  officerOverview,
  settleOfficers,
} from '#app/domain/officers/index.server'
import { forgetUnits } from '#app/domain/taxonomy/index.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createPerson } from '#tests/support/factories/accounts'
import { openDeal, refusalOf } from '#tests/support/factories/deals'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createOfficers } from '#tests/support/factories/officers'
import { received } from '#tests/support/factories/support-reviews'

const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY)
const db = testDatabase
const none = { listings: 0, deals: 0, reviews: 0, requests: 0 }
const officerOf = async (id: string) =>
  (await db().technology.findUniqueOrThrow({ where: { id } })).officerId
const rule = (officerId: string, change: object = {}) => ({
  officerId,
  unitCode: undefined,
  fieldCode: undefined,
  validFrom: '2021-01-01',
  validTo: undefined,
  ...change,
})

describe('settling officers', () => {
  it('names one for every open entry and deal, by rule, with a row of history', async () => {
    const { owner, an, binh, head } = await createOfficers()
    await addOfficerRule(contextOf(head), rule(an.userId, { fieldCode: 'post-harvest' }))
    await addOfficerRule(contextOf(head), rule(binh.userId))
    const special = await publishedTechnology(owner, { fieldCode: 'post-harvest' })
    const general = await publishedTechnology(owner)
    const draft = await publishedTechnology(owner, { status: 'draft' })
    expect((await settleOfficers(contextOf())).listings).toBe(2)
    expect(await officerOf(special.id)).toBe(an.userId)
    expect(await officerOf(general.id)).toBe(binh.userId)
    expect(await officerOf(draft.id)).toBeNull()
    expect(await settleOfficers(contextOf())).toEqual(none)
    const [step] = await historyOf(db(), 'technology', special.id, 'vi')
    expect(step).toMatchObject({ step: 'officer', reason: an.name })
  })

  it('shares out by what each has in hand, and gives nobody what their own organisation wrote', async () => {
    const { owner, an, binh, head } = await createOfficers()
    const organisationId = owner.organisation.id
    await db().membership.create({
      data: { organisationId, userId: an.userId, role: 'editor', status: 'active' },
    })
    for (let count = 0; count < 6; count += 1) await publishedTechnology(owner)
    await settleOfficers(contextOf())
    const named = await db().technology.groupBy({ by: ['officerId'], _count: true })
    const counts = new Map(named.map(({ officerId, _count }) => [officerId, _count]))
    expect(counts.get(an.userId)).toBeUndefined()
    expect(counts.get(binh.userId)).toBe(3)
    expect(counts.get(head.userId)).toBe(3)
  })

  it('passes on what belongs to somebody whose role ended, deals with their chain', async () => {
    const { an, binh, head } = await createOfficers()
    await addOfficerRule(contextOf(head), rule(an.userId))
    const { number, technology } = await openDeal()
    await deliverEvents()
    const dealOf = () => db().deal.findUniqueOrThrow({ where: { number } })
    expect(await officerOf(technology.id)).toBe(an.userId)
    expect((await dealOf()).officerId).toBe(an.userId)
    const administrator = await createPerson({ staffRoles: ['administrator'] })
    const { id } = await db().staffAssignment.findFirstOrThrow({ where: { userId: an.userId } })
    await endStaffRole(contextOf(administrator), id)
    await addOfficerRule(contextOf(head), rule(binh.userId))
    const later = contextOf(undefined, new Date(Date.now() + 1_000))
    expect(await settleOfficers(later)).toMatchObject({ deals: 1 })
    expect(await officerOf(technology.id)).toBe(binh.userId)
    expect((await dealOf()).officerId).toBe(binh.userId)
    const rows = await db().dealHistory.findMany({ where: { kind: 'officer', deal: { number } } })
    expect(rows.map(({ officerId }) => officerId)).toEqual([an.userId, binh.userId])
  })

  it('is asked of by two at once without naming anybody twice', async () => {
    const { owner } = await createOfficers()
    for (let count = 0; count < 5; count += 1) await publishedTechnology(owner)
    await Promise.all([settleOfficers(contextOf()), settleOfficers(contextOf())])
    expect(await db().technology.count({ where: { officerId: null } })).toBe(0)
  })
})

/** An application under review and a request for a service of one enterprise, both of one officer. */
async function supported() {
  const { owner, id: applicationId, officer } = await received()
  const organisationId = owner.organisation.id
  const { id: requestId } = await db().serviceRequest.create({
    data: {
      ...{ number: 'DV-2026-0001', organisationId, authorId: owner.userId, service: 'brokerage' },
      officerId: officer.userId,
      title: 'Tìm máy sấy phù hợp',
      description: 'Cần người đi xem và so sánh.',
    },
  })
  const officers = async () => {
    const review = await db().supportReview.findUniqueOrThrow({ where: { applicationId } })
    const request = await db().serviceRequest.findUniqueOrThrow({ where: { id: requestId } })
    return [review.officerId, request.officerId]
  }
  return { organisationId, applicationId, requestId, officer, officers }
}

describe('applications and requests for services', () => {
  it('pass on by rule when their officer leaves, with a row of history and word to the new one', async () => {
    const { head } = await createOfficers()
    const story = await supported()
    const { organisationId, applicationId, requestId, officers } = story
    await deliverEvents()
    expect(await settleOfficers(contextOf())).toEqual(none)
    const [minh, hoa, onCouncil] = [
      await createPerson({ name: 'Phạm Minh', staffRoles: ['support_officer'] }),
      await createPerson({ name: 'Lê Hoa', staffRoles: ['support_officer'] }),
      await createPerson({ name: 'Vũ Hội Đồng', staffRoles: ['support_officer'] }),
    ]
    await db().membership.create({
      data: { organisationId, userId: minh.userId, status: 'active' },
    })
    await db().supportCouncil.create({
      data: {
        ...{ applicationId, convenedById: head.userId, convenedAt: new Date() },
        members: { create: { userId: onCouncil.userId, independent: false } },
      },
    })
    await db().staffAssignment.updateMany({
      where: { userId: { in: [story.officer.userId, head.userId] } },
      data: { validTo: ago(0.01) },
    })
    const chief = await createPerson({ staffRoles: ['head_of_department'] })
    await addOfficerRule(contextOf(chief), rule(onCouncil.userId))
    expect(await settleOfficers(contextOf())).toMatchObject({ reviews: 1, requests: 1 })
    expect(await officers()).toEqual([hoa.userId, onCouncil.userId])
    expect(await settleOfficers(contextOf())).toMatchObject({ reviews: 0, requests: 0 })
    const step = await db().supportApplicationHistory.findFirstOrThrow({
      where: { applicationId },
      orderBy: { createdAt: 'desc' },
    })
    expect(step).toMatchObject({ step: 'name', reason: 'Lê Hoa' })
    const row = await db().serviceRequestHistory.findFirstOrThrow({
      where: { requestId },
    })
    expect(row).toMatchObject({ from: 'requested', to: 'requested', note: 'Vũ Hội Đồng' })
    await deliverEvents()
    const told = await db().notification.findMany({
      where: { userId: { in: [hoa.userId, onCouncil.userId] } },
      orderBy: { kind: 'asc' },
    })
    expect(told.map(({ kind, userId }) => [kind, userId])).toEqual([
      ['staffServiceRequest', onCouncil.userId],
      ['staffSupport', hoa.userId],
    ])
  })

  it('are handed over with everything else, to a colleague who may', async () => {
    const { head } = await createOfficers()
    const hoa = await createPerson({ staffRoles: ['support_officer'] })
    const { officer, officers } = await supported()
    const input = { fromId: officer.userId, toId: hoa.userId, reason: 'Chuyển sang phòng khác' }
    const passed = { ...none, reviews: 1, requests: 1 }
    expect(await handOver(contextOf(head), input)).toEqual(passed)
    expect(await officers()).toEqual([hoa.userId, hoa.userId])
    const view = await officerOverview(contextOf(head), 'vi')
    expect(view.handovers).toMatchObject([passed])
    expect(view.people.find(({ id }) => id === hoa.userId)).toMatchObject(passed)
  })
})

describe('a place that became another', () => {
  const [former, successor] = ['thu-xa-truoc', 'thu-xa-sau']
  const day = new Date('2090-01-01T02:00:00Z')

  afterEach(async () => {
    // Lists stay from test to test; what a test adds goes again.
    await db().officerRule.deleteMany()
    await db().organisation.updateMany({ where: { unitCode: former }, data: { unitCode: '24' } })
    await db().administrativeUnitSuccession.deleteMany({ where: { predecessorCode: former } })
    await db().administrativeUnit.deleteMany({ where: { code: { in: [former, successor] } } })
    forgetUnits()
  })

  it('is of the rules about its successor from the day of the succession on, not before', async () => {
    const { owner, an, binh, head } = await createOfficers()
    const unit = { level: 'commune', parentCode: '24', source: 'thử' } as const
    await db().administrativeUnit.createMany({
      data: [former, successor].map((code) => ({
        ...unit,
        ...{ code, name: code, nameEn: code, validFrom: new Date('2000-01-01') },
      })),
    })
    await db().administrativeUnitSuccession.create({
      data: {
        predecessorCode: former,
        successorCode: successor,
        effectiveOn: new Date('2090-01-01'),
        source: 'thử',
      },
    })
    forgetUnits()
    const { id: organisationId } = owner.organisation
    await db().organisation.update({ where: { id: organisationId }, data: { unitCode: former } })
    await addOfficerRule(contextOf(head), rule(an.userId, { unitCode: successor }))
    await addOfficerRule(contextOf(head), rule(binh.userId))
    const before = await publishedTechnology(owner)
    await settleOfficers(contextOf())
    expect(await officerOf(before.id)).toBe(binh.userId)
    const after = await publishedTechnology(owner)
    await settleOfficers(contextOf(undefined, day))
    expect(await officerOf(after.id)).toBe(an.userId)
  })
})

describe('a submission that nobody took', () => {
  it('is for any moderator to take at first, unless a rule says who', async () => {
    const { owner, binh, head } = await createOfficers()
    const submitted = (at: Date) =>
      publishedTechnology(owner, { status: 'submitted', submittedAt: at })
    const [fresh, old] = [await submitted(new Date()), await submitted(ago(12))]
    await settleOfficers(contextOf())
    expect(await officerOf(fresh.id)).toBeNull()
    expect(await officerOf(old.id)).not.toBeNull()
    await addOfficerRule(contextOf(head), rule(binh.userId))
    await settleOfficers(contextOf())
    expect(await officerOf(fresh.id)).toBe(binh.userId)
  })
})

describe('handing over', () => {
  it('passes everything open to a colleague or by rule, with the reason on record', async () => {
    const { owner, an, binh, head } = await createOfficers()
    const { id } = await publishedTechnology(owner, { officerId: an.userId })
    const input = { fromId: an.userId, toId: binh.userId, reason: 'Nghỉ thai sản' }
    expect(await handOver(contextOf(head), input)).toEqual({ ...none, listings: 1 })
    expect(await officerOf(id)).toBe(binh.userId)
    const view = await officerOverview(contextOf(head), 'vi')
    expect(view.handovers).toMatchObject([{ from: an.name, to: binh.name, listings: 1 }])
    const back = { fromId: binh.userId, toId: undefined, reason: 'Chuyển phòng' }
    await handOver(contextOf(head), back)
    expect(await officerOf(id)).not.toBe(binh.userId)
  })

  it('is for those who keep officers, and to somebody who may', async () => {
    const { owner, an, head } = await createOfficers()
    const input = { fromId: an.userId, toId: owner.userId, reason: 'Thử xem' }
    expect(await refusalOf(handOver(contextOf(owner), input))).toBe('not-found notFound')
    expect(await refusalOf(handOver(contextOf(head), input))).toBe('invalid noOfficerRole')
    const self = { ...input, toId: an.userId }
    expect(await refusalOf(handOver(contextOf(head), self))).toBe('invalid sameOfficer')
  })
})

describe('rules', () => {
  it('name places and fields that exist, and end without going', async () => {
    const { an, head, owner } = await createOfficers()
    const add = (change: object) =>
      refusalOf(addOfficerRule(contextOf(head), rule(an.userId, change)))
    expect(await add({ unitCode: '99999' })).toBe('invalid unknownPlace')
    expect(await add({ fieldCode: 'nowhere' })).toBe('invalid unknownCode')
    expect(await add({ validTo: '2020-01-01' })).toBe('invalid datesReversed')
    expect(await add({ officerId: owner.userId })).toBe('invalid noOfficerRole')
    expect(await add({})).toBe('done')
    const { id } = await db().officerRule.findFirstOrThrow()
    expect(await refusalOf(endOfficerRule(contextOf(owner), id))).toBe('not-found notFound')
    await endOfficerRule(contextOf(head), id)
    expect(await refusalOf(endOfficerRule(contextOf(head), id))).toBe('conflict changedMeanwhile')
    const { rules } = await officerOverview(contextOf(head), 'vi')
    expect(rules).toMatchObject([{ isOver: true }])
  })
})
