import { describe, expect, it } from 'vitest'
import type { Person, StaffRole } from '#app/domain/accounts/actor'
import { confirmDeal } from '#app/domain/deals/confirm-deal.server'
import { listAllDeals, listDeals } from '#app/domain/deals/deal-list-queries.server'
import { dealPage } from '#app/domain/deals/deal-queries.server'
import { DealFilterSchema } from '#app/domain/deals/list-filters'
import { moveDeal } from '#app/domain/deals/move-deal.server'
import { nameOfficer } from '#app/domain/deals/name-officer.server'
import { terminateDeal } from '#app/domain/deals/terminate-deal.server'
import { listNotifications } from '#app/domain/notifications/index.server'
import { staffQueues } from '#app/domain/reporting/index.server'
import { action as staffForm } from '#app/routes/back-office/deals/detail'
import { action as partyForm } from '#app/routes/workspace/deals/detail'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { openDeal, refusalOf } from '#tests/support/factories/deals'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

const staff = (...staffRoles: StaffRole[]) => createPerson({ staffRoles })

const name = (by: Person, number: string, officer: Person, present?: string) =>
  refusalOf(nameOfficer(contextOf(by), number, { officerId: officer.userId, present }))

const filter = (query: Record<string, string>) => DealFilterSchema.parse(query)

async function titlesOf(person: Person): Promise<string[]> {
  const { notifications } = await listNotifications(contextOf(person), 'vi', 1)
  return notifications.map(({ title }) => title)
}

describe('naming the officer of a deal', () => {
  it('is on record, keeps the words of the parties, and reaches the new officer', async () => {
    const { provider, seeker, number } = await openDeal()
    await deliverEvents()
    const [moderator, officer] = [await createModerator(), await staff('support_officer')]
    const [before, quiet] = [await titlesOf(provider), await titlesOf(moderator)]
    // The exchange names somebody by its rules when a deal begins.
    const { officerId } = await testDatabase().deal.findUniqueOrThrow({ where: { number } })
    expect(await name(moderator, number, officer, officerId ?? undefined)).toBe('done')
    await deliverEvents()
    expect(await titlesOf(officer)).toEqual([`Bạn phụ trách giao dịch ${number}`])
    expect(await titlesOf(provider)).toEqual(before)
    expect(await titlesOf(moderator)).toEqual(quiet)

    const page = await dealPage(contextOf(seeker), number, 'vi')
    expect(page).toMatchObject({ officer: officer.name, officerChoices: null, version: 1 })
    expect(page.history.at(-1)).toMatchObject({
      kind: 'officer',
      by: moderator.name,
      officer: officer.name,
      side: null,
    })
  })

  it('tells nobody who takes a deal on themselves, and writes nothing where nothing changes', async () => {
    const { number } = await openDeal()
    const head = await staff('head_of_department')
    expect(await name(head, number, head)).toBe('done')
    expect(await name(head, number, head, head.userId)).toBe('done')
    await deliverEvents()
    expect(await titlesOf(head)).toEqual([])
    expect(await testDatabase().dealHistory.count({ where: { kind: 'officer' } })).toBe(1)
  })

  it('is for moderators and the head, who choose staff of fitting roles', async () => {
    const { provider, number } = await openDeal()
    const officer = await staff('support_officer')
    for (const role of ['support_officer', 'appraiser', 'administrator'] as const) {
      const by = await staff(role)
      expect(await name(by, number, officer)).toBe('forbidden forbidden')
      expect((await dealPage(contextOf(by), number, 'vi')).officerChoices).toBeNull()
    }
    for (const by of [provider, await staff('expert'), await createPerson()]) {
      expect(await name(by, number, officer)).toBe('not-found notFound')
    }
    const moderator = await createModerator()
    const { officerChoices } = await dealPage(contextOf(moderator), number, 'vi')
    const ids = officerChoices?.people.map(({ id }) => id) ?? []
    expect(ids).toEqual(expect.arrayContaining([officer.userId, moderator.userId]))
    const unfit = [await staff('finance_officer'), await createPerson()]
    const member = await staff('moderator')
    await testDatabase().membership.create({
      data: {
        organisationId: provider.organisation.id,
        userId: member.userId,
        role: 'viewer',
        status: 'active',
      },
    })
    for (const person of [...unfit, member]) {
      expect(ids).not.toContain(person.userId)
      expect(await name(moderator, number, person)).toBe('invalid noOfficer')
    }
  })

  it('tells the second of two, and is over once the deal is', async () => {
    const { provider, number } = await openDeal()
    const moderator = await createModerator()
    const [one, other] = [await staff('support_officer'), await staff('appraiser')]
    const outcomes = await Promise.all([
      name(moderator, number, one),
      name(moderator, number, other),
    ])
    expect(outcomes.toSorted()).toEqual(['conflict changedMeanwhile', 'done'])
    const lost = { version: 1, reasonCode: 'no-response', reason: 'Im lặng lâu ngày' }
    await terminateDeal(contextOf(provider), number, lost)
    const present = (await testDatabase().deal.findFirstOrThrow()).officerId ?? undefined
    expect(await name(moderator, number, other, present)).toBe('forbidden dealEnded')
    expect((await dealPage(contextOf(moderator), number, 'vi')).officerChoices).toBeNull()
  })

  it('does not make the parties confirm anew', async () => {
    const { provider, number } = await openDeal()
    const move = { intent: 'move', version: 1, to: 'negotiation', reason: 'Không cần' } as const
    await moveDeal(contextOf(provider), number, move)
    await testDatabase().deal.updateMany({ data: { stage: 'accepted' } })
    const word = { intent: 'confirm', version: 2, to: 'closed' } as const
    await confirmDeal(contextOf(provider), number, word)
    expect(await name(await createModerator(), number, await staff('appraiser'))).toBe('done')
    const { confirmations } = await dealPage(contextOf(provider), number, 'vi')
    expect(confirmations).toHaveLength(1)
  })
})

describe('the deals of an officer', () => {
  it('are counted at home and found in the list', async () => {
    const { provider, number } = await openDeal()
    await openDeal()
    const [moderator, officer] = [await createModerator(), await staff('support_officer')]
    await name(moderator, number, officer)
    const list = (by: Person, query: Record<string, string>) =>
      listAllDeals(contextOf(by), filter(query), 'vi')
    expect((await list(officer, { officer: 'me' })).items).toMatchObject([
      { number, officer: officer.name },
    ])
    expect((await list(officer, { officer: 'none' })).total).toBe(1)
    expect((await list(officer, { officer: 'me', stage: 'signed' })).total).toBe(0)
    expect((await list(moderator, { officer: 'me' })).total).toBe(0)
    expect((await list(moderator, { officer: 'odd' })).total).toBe(2)
    expect((await listDeals(contextOf(provider), filter({ officer: 'none' }), 'vi')).total).toBe(1)
    expect((await staffQueues(contextOf(officer))).ownDeals).toMatchObject({ count: 1 })
    expect((await staffQueues(contextOf(moderator))).ownDeals).toEqual({ count: 0, oldest: null })
  })
})

describe('the form on the page of a deal', () => {
  it('works in the back office and for nobody else', async () => {
    const services = await testServices()
    const { provider, number } = await openDeal()
    const [moderator, officer] = [await createModerator(), await staff('support_officer')]
    const form = { intent: 'name-officer', officerId: officer.userId, present: '' }
    const send = async (by: Person, route: typeof staffForm, change = {}) =>
      route(
        routeArgs(services, '/', {
          params: { number },
          headers: await sessionOf(by),
          form: { ...form, ...change },
        }),
      )
    expect(await refusedWith(send(provider, staffForm))).toBe(404)
    expect(await refusedWith(send(provider, partyForm))).toBe(404)
    expect(await send(officer, staffForm)).toMatchObject({ init: { status: 403 } })
    for (const officerId of ['', 'nobody']) {
      expect(await send(moderator, staffForm, { officerId })).toMatchObject({
        data: { result: { error: { '': [expect.any(String)] } } },
        init: { status: 422 },
      })
    }
    const done = (await send(moderator, staffForm)) as Response
    expect(done.headers.get('location')).toBe(`/back-office/deals/${number}`)
    expect(await send(moderator, staffForm)).toMatchObject({ init: { status: 409 } })
  })
})
