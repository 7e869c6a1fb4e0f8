import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { currentActor } from '#app/domain/accounts/current-actor.server'
import {
  actingsForMe,
  actingsOfStaff,
  endActing,
  startActing,
  stopActingForMe,
} from '#app/domain/accounts/index.server'
import { acceptInterest } from '#app/domain/deals/accept-interest.server'
import { declineInterest } from '#app/domain/deals/decline-interest.server'
import { expressInterest } from '#app/domain/deals/express-interest.server'
import { interestPage } from '#app/domain/deals/interest-queries.server'
import { historyOf } from '#app/domain/listings/index.server'
import { action as agree } from '#app/routes/auth/consent'
import { action as express } from '#app/routes/public/interest/interest'
import {
  action as changePassword,
  loader as passwordPage,
} from '#app/routes/workspace/account/password'
import { loader as dealPage } from '#app/routes/workspace/deals/detail'
import { loader as roomPage } from '#app/routes/workspace/deals/room/messages'
import { loader as rooms } from '#app/routes/workspace/deals/room/rooms'
import {
  action as answerInterest,
  loader as interest,
} from '#app/routes/workspace/interests/detail'
import { loader as ndas } from '#app/routes/workspace/ndas/list'
import { loader as payments } from '#app/routes/workspace/payments/list'
import { loader as own } from '#app/routes/workspace/technologies/list'
import { action as draft } from '#app/routes/workspace/technologies/new'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { interestInput, refusalOf } from '#tests/support/factories/deals'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'
import { sealEverything } from '#tests/support/record'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'
import { createTestAuth } from '#tests/support/test-auth'

const purpose = 'Bác Hòa gọi điện nhờ soạn giúp tin máy sấy'
let owner: Awaited<ReturnType<typeof createVerifiedOwner>>
let officer: Person
let headers: Headers

/** The officer as the exchange sees them behind their session, now or later. */
const seen = async (now = new Date()) =>
  (await currentActor(testDatabase(), createTestAuth().auth, headers, now)) as Person
const input = (change: object = {}) => ({
  organisationId: owner.organisation.id,
  userId: owner.userId,
  purpose,
  minutes: 30 as const,
  ...change,
})
const begin = async (change: object = {}) => startActing(contextOf(await seen()), input(change))

beforeEach(async () => {
  owner = await createVerifiedOwner()
  officer = await createModerator()
  headers = await sessionOf(officer)
})

describe('acting for somebody', () => {
  it('makes the officer that person, without roles, for the time asked for', async () => {
    await begin()
    const actor = await seen()
    expect(actor).toMatchObject({
      userId: owner.userId,
      organisation: { id: owner.organisation.id },
      staffRoles: [],
      actingBy: { officerId: officer.userId, name: officer.name, purpose },
    })
    const later = new Date(Date.now() + 31 * 60_000)
    expect(await seen(later)).toMatchObject({ userId: officer.userId, staffRoles: ['moderator'] })
    await endActing(contextOf(actor))
    expect((await seen()).userId).toBe(officer.userId)
  })

  it('ends with the officer’s role, and with the other’s membership', async () => {
    await begin()
    const ended = { where: { userId: officer.userId }, data: { validTo: new Date() } }
    await testDatabase().staffAssignment.updateMany(ended)
    expect((await seen()).userId).toBe(officer.userId)
  })

  it('is not for staff, strangers, own organisations, or those who owe a consent', async () => {
    const colleague = await createPerson({ staffRoles: ['finance_officer'] })
    const organisationId = owner.organisation.id
    await testDatabase().membership.create({
      data: { organisationId, userId: colleague.userId, status: 'active' },
    })
    const refused = (change: object) => refusalOf(begin(change))
    expect(await refused({ userId: colleague.userId })).toBe('forbidden actingForStaff')
    const stranger = await createPerson()
    expect(await refused({ userId: stranger.userId })).toBe('not-found notFound')
    await testDatabase().consent.deleteMany({ where: { userId: owner.userId } })
    expect(await refused({})).toBe('invalid actingConsentOwed')
    expect(await refusalOf(startActing(contextOf(owner), input()))).toBe('not-found notFound')
    await testDatabase().membership.create({
      data: { organisationId, userId: officer.userId, status: 'active' },
    })
    const member = await createMember(owner, 'editor')
    expect(await refused({ userId: member.userId })).toBe('forbidden ownOrganisation')
  })

  it('begins once, however often it is sent', async () => {
    const ctx = contextOf(await seen())
    const once = () => refusalOf(startActing(ctx, input()))
    const both = await Promise.all([once(), once()])
    expect(both.toSorted()).toEqual(['conflict actingAlready', 'done'])
  })

  it('tells whom it is for, who sees all of it and can stop it', async () => {
    await begin()
    await deliverEvents()
    const told = await testDatabase().notification.findFirstOrThrow({
      where: { userId: owner.userId, kind: 'actedFor' },
    })
    expect(told.payload).toMatchObject({ name: officer.name, reason: purpose })
    const { items } = await actingsForMe(contextOf(owner), 1)
    expect(items).toMatchObject([{ officer: officer.name, purpose, isOpen: true }])
    const id = items[0]?.id ?? ''
    const stranger = await createPerson()
    expect(await refusalOf(stopActingForMe(contextOf(stranger), id))).toBe('not-found notFound')
    await stopActingForMe(contextOf(owner), id)
    expect((await seen()).userId).toBe(officer.userId)
    expect((await actingsOfStaff(contextOf(officer), 1)).items).toMatchObject([{ isOpen: false }])
  })
})

describe('while acting', () => {
  it('what is changed carries both names, and the form is on record', async () => {
    await begin()
    const services = await testServices()
    const form = { kind: 'technology', title: 'Máy sấy lạnh nông sản quy mô hộ' }
    await draft(routeArgs(services, '/workspace/technologies/new', { headers, form }))
    const { id, authorId } = await testDatabase().technology.findFirstOrThrow()
    expect(authorId).toBe(owner.userId)
    const [step] = await historyOf(testDatabase(), 'technology', id, 'vi')
    expect(step).toMatchObject({ step: 'create', by: owner.name, actingBy: officer.name })
    const { items } = await actingsForMe(contextOf(owner), 1)
    expect(items[0]?.changes).toMatchObject([{ done: { deed: 'newTechnology' } }])
  })

  it('interests are expressed and declined with both names', async () => {
    const asker = await createVerifiedOwner()
    const { slug } = await publishedTechnology(asker, { slug: 'may-say-lanh-quy-mo-ho' })
    await begin()
    const services = await testServices()
    const params = { side: 'technologies', slug }
    const { currency, budgetMax: _, ...said } = interestInput()
    const form = { ...said, currency, priorRelation: 'none' }
    await express(routeArgs(services, `/technologies/${slug}/interest`, { headers, params, form }))
    const sent = await testDatabase().interest.findFirstOrThrow()
    expect(sent).toMatchObject({ authorId: owner.userId, actingById: officer.userId })
    const seenBy = async (person: Person, id: string) => {
      const { onBehalf } = await interestPage(contextOf(person), id, 'vi')
      return onBehalf
    }
    const both = { sent: officer.name, answered: null }
    expect([await seenBy(owner, sent.id), await seenBy(asker, sent.id)]).toEqual([both, both])
    const { items } = await actingsForMe(contextOf(owner), 1)
    expect(items[0]?.changes).toMatchObject([{ done: { deed: 'expressInterest' } }])

    const own = await publishedTechnology(owner)
    const target = { kind: 'technology', slug: own.slug } as const
    const received = await expressInterest(contextOf(asker), target, interestInput())
    const path = `/workspace/interests/${received}`
    const opened = { headers, params: { interestId: received } }
    const shown = await interest(routeArgs(services, path, opened))
    expect(shown.interest.steps).toEqual(['accepted', 'declined'])
    expect([shown.nda, shown.mayOffer]).toEqual([null, false])
    const answer = (input: Record<string, string>) =>
      answerInterest(routeArgs(services, path, { ...opened, form: input }))
    await answer({ intent: 'decline', reasonCode: 'timing', reason: 'Chị hẹn sang năm' })
    expect(
      await testDatabase().interest.findUniqueOrThrow({ where: { id: received } }),
    ).toMatchObject({
      ...{ status: 'declined', answeredById: owner.userId, answeredActingById: officer.userId },
    })
    expect(await seenBy(asker, received)).toEqual({ sent: null, answered: officer.name })
  })

  it('an interest is accepted with both names, which opens the deal and not its room', async () => {
    const asker = await createVerifiedOwner()
    const own = await publishedTechnology(owner)
    const target = { kind: 'technology', slug: own.slug } as const
    const received = await expressInterest(contextOf(asker), target, interestInput())
    await begin()
    const services = await testServices()
    const path = `/workspace/interests/${received}`
    const opened = { headers, params: { interestId: received } }
    const form = { intent: 'accept' }
    const answered = (await answerInterest(
      routeArgs(services, path, { ...opened, form }),
    )) as Response
    expect(answered.headers.get('location')).toBe(path)
    const row = await testDatabase().interest.findUniqueOrThrow({ where: { id: received } })
    expect(row).toMatchObject({
      ...{ status: 'accepted', answeredById: owner.userId, answeredActingById: officer.userId },
    })
    const { number } = await testDatabase().deal.findFirstOrThrow()
    const shown = await interest(routeArgs(services, path, opened))
    expect(shown).toMatchObject({ mayOpenDeal: false, interest: { dealNumber: number } })
    for (const page of [dealPage, roomPage]) {
      const work = page(routeArgs(services, '/', { headers, params: { number } }))
      expect(await refusedWith(work)).toBe(403)
    }
    for (const reader of [owner, asker]) {
      const { onBehalf } = await interestPage(contextOf(reader), received, 'vi')
      expect(onBehalf).toEqual({ sent: null, answered: officer.name })
    }
    const { items } = await actingsForMe(contextOf(owner), 1)
    expect(items[0]?.changes).toMatchObject([{ done: { deed: 'acceptInterest', to: path } }])
    await sealEverything()
    const kept = await testDatabase().recordEntry.findFirstOrThrow({
      where: { subjectId: received, onBehalfOfId: owner.userId },
    })
    expect(kept.actorId).toBe(officer.userId)
  })

  it('nobody answers for one party who belongs to the other', async () => {
    const asker = await createVerifiedOwner()
    const own = await publishedTechnology(owner)
    const target = { kind: 'technology', slug: own.slug } as const
    const received = await expressInterest(contextOf(asker), target, interestInput())
    await begin()
    await testDatabase().membership.create({
      data: { organisationId: asker.organisation.id, userId: officer.userId, status: 'active' },
    })
    const acting = contextOf(await seen())
    expect(await refusalOf(acceptInterest(acting, received))).toBe('forbidden actingForOtherParty')
    const said = { reasonCode: 'timing', reason: 'Để sang năm' }
    expect(await refusalOf(declineInterest(acting, received, said))).toBe(
      'forbidden actingForOtherParty',
    )
  })

  it('what is theirs alone is refused: rooms, agreements, money, passwords, consents', async () => {
    await begin()
    const services = await testServices()
    const get = { headers }
    expect(
      await refusedWith(own(routeArgs(services, '/workspace/technologies', get))),
    ).toBeUndefined()
    const pages = { rooms, ndas, payments, passwordPage }
    for (const [name, page] of Object.entries(pages)) {
      const work = (page as typeof rooms)(routeArgs(services, '/', get))
      expect(await refusedWith(work), name).toBe(403)
    }
    for (const act of [changePassword, agree]) {
      const form = { currentPassword: 'x', password: 'y' }
      const work = (act as typeof changePassword)(routeArgs(services, '/', { headers, form }))
      expect(await refusedWith(work)).toBe(403)
    }
  })
})
