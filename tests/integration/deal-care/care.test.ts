import { describe, expect, it } from 'vitest'
import { EnterDealSchema } from '#app/domain/deal-care/care-schemas'
import {
  deskOfDeals,
  enterDeal,
  lateEntryOf,
  listContacts,
  logContact,
} from '#app/domain/deal-care/index.server'
import { addTask, makeOffer } from '#app/domain/deal-room/index.server'
import { dealPage } from '#app/domain/deals/deal-queries.server'
import { submitRegistration } from '#app/domain/registration/submit-registration.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { pendingInterest, refusalOf } from '#tests/support/factories/deals'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { createPayable } from '#tests/support/factories/payments'
import { signedDeal } from '#tests/support/factories/registration'
import { chainOfDeal, openRoom } from '#tests/support/factories/rooms'

const on = (day: string) => new Date(`${day}T02:00:00Z`)

async function reasonsAt(day: string, filter = {}) {
  const officer = await createPerson({ staffRoles: ['support_officer'] })
  const desks = await deskOfDeals(contextOf(officer, on(day)), filter, 'vi')
  return desks.flatMap(({ items }) =>
    items.map(({ reason, workingDays }) => `${reason} ${workingDays}`),
  )
}

describe('the desk', () => {
  it('shows what waits too long, in working days, under the officer’s name', async () => {
    const { provider, number } = await openRoom(on('2026-03-02'))
    const ctx = contextOf(provider, on('2026-03-03'))
    await makeOffer(ctx, number, {
      intent: 'make-offer',
      objectCodes: [],
      modeCodes: [],
      amount: 1n,
      currency: 'VND',
      words: 'BÍ MẬT',
    })
    await addTask(ctx, number, { title: 'Gửi', dueOn: '2026-03-05', who: 'seeker' })
    expect(await reasonsAt('2026-03-05')).toEqual([])
    expect(await reasonsAt('2026-03-10')).toEqual(['task 3'])
    expect(await reasonsAt('2026-03-11')).toEqual(['offer 6', 'task 4'])
    expect(await reasonsAt('2026-03-18', { quiet: 14 })).toEqual(['offer 11', 'quiet 11', 'task 9'])
    const head = await createPerson({ staffRoles: ['head_of_department'] })
    const { id } = await testDatabase().deal.findFirstOrThrow()
    await testDatabase().deal.update({ where: { id }, data: { officerId: head.userId } })
    const own = await deskOfDeals(contextOf(head, on('2026-03-11')), { officer: 'me' }, 'vi')
    expect(own).toMatchObject([{ officer: head.name, items: { length: 2 } }])
    expect(await deskOfDeals(contextOf(head, on('2026-03-11')), { officer: 'none' }, 'vi')).toEqual(
      [],
    )
    expect(JSON.stringify(own)).not.toContain('BÍ MẬT')
    expect(await refusalOf(deskOfDeals(ctx, {}, 'vi'))).toBe('not-found notFound')
  })

  it('shows that a payment of a deal is overdue, and not how much', async () => {
    const { provider, seeker, number } = await openRoom(on('2026-03-02'))
    const parties = { payer: seeker, payee: provider }
    for (const [dueOn, referenceKey] of [
      ['2026-03-06', number],
      ['2026-03-04', number],
      ['2026-03-03', 'GD-2019-0001'],
    ] as const) {
      const { id } = await createPayable(parties, { amount: 77_700_000n, dueOn: new Date(dueOn) })
      await testDatabase().payable.update({ where: { id }, data: { referenceKey } })
    }
    expect(await reasonsAt('2026-03-04')).toEqual([])
    expect(await reasonsAt('2026-03-10')).toEqual(['payment 4'])
    const officer = await createPerson({ staffRoles: ['support_officer'] })
    const desks = await deskOfDeals(contextOf(officer, on('2026-03-10')), {}, 'vi')
    expect(JSON.stringify(desks)).not.toContain('777')
  })

  it('shows a dossier of registration whose answer is late', async () => {
    const { seeker, number } = await signedDeal(undefined, { at: on('2026-03-02') })
    await submitRegistration(contextOf(seeker, on('2026-03-03')), number, {
      version: 0,
      dossier: ['application', 'contract'],
    })
    expect(await reasonsAt('2026-03-10')).toEqual([])
    expect(await reasonsAt('2026-03-12')).toEqual(['registration 2'])
  })

  it('shows interests whose time is over', async () => {
    await pendingInterest(on('2026-03-02'))
    expect(await reasonsAt('2026-03-09')).toEqual([])
    expect(await reasonsAt('2026-03-11')).toEqual(['interest 2'])
  })

  it('keeps calls and visits from everybody but staff', async () => {
    const { provider, officer, number } = await openRoom(on('2026-03-02'))
    const call = { kind: 'call', side: 'seeker', heldOn: '2026-03-03', summary: 'Hẹn xem' } as const
    await logContact(contextOf(officer, on('2026-03-03')), number, call)
    expect(await listContacts(contextOf(officer), number)).toMatchObject([
      { kind: 'call', by: officer.name, summary: 'Hẹn xem' },
    ])
    expect(await listContacts(contextOf(provider), number)).toEqual([])
    const byParty = logContact(contextOf(provider), number, call)
    expect(await refusalOf(byParty)).toBe('not-found notFound')
    const future = { ...call, heldOn: '2999-01-01' }
    expect(await refusalOf(logContact(contextOf(officer), number, future))).toBe(
      'invalid meetingInFuture',
    )
    const finance = await createPerson({ staffRoles: ['finance_officer'] })
    expect(await refusalOf(logContact(contextOf(finance), number, call))).toBe(
      'forbidden forbidden',
    )
  })
})

describe('a deal that was made elsewhere', () => {
  const form = {
    title: 'Chuyển giao giống lúa',
    fieldCode: '4',
    providerName: 'Viện ở Hà Nội',
    stage: 'executing',
    signedOn: '2025-11-01',
    value: '250 triệu',
    source: 'Hợp đồng 12/2025',
  }

  it('is on record with parties outside the exchange, marked, and told to nobody', async () => {
    const officer = await createPerson({ staffRoles: ['support_officer'] })
    const seeker = await createVerifiedOwner({ name: 'Hợp tác xã Lúa' })
    const { fieldCode } = await fieldOf()
    const programme = { involvesIp: 'yes', ipTypeCodes: ['patent'], originCountry: 'vn' }
    const seekerId = seeker.organisation.id
    const input = EnterDealSchema.parse({ ...form, ...programme, fieldCode, seekerId })
    const before = (await emittedEvents()).length
    const number = await enterDeal(contextOf(officer), input)
    expect((await emittedEvents()).length).toBe(before)
    const page = await dealPage(contextOf(officer), number, 'vi')
    expect(page).toMatchObject({
      stage: 'executing',
      provider: { name: 'Viện ở Hà Nội', slug: '' },
      seeker: { name: 'Hợp tác xã Lúa' },
      terms: { value: { amount: 250_000_000, currency: 'VND' } },
    })
    expect(await lateEntryOf(contextOf(officer), number, 'vi')).toMatchObject({
      source: 'Hợp đồng 12/2025',
      facts: { involvesIp: true, ipTypes: ['Sáng chế'], origin: 'Việt Nam', exportKeySector: null },
    })
    expect(await chainOfDeal()).toMatchObject([
      { kind: 'stage', to: 'executing', by: officer.userId },
    ])
    expect(await reasonsAt('2999-01-04')).toEqual([])
  })

  it('has either an organisation or a name for each party, two different ones', async () => {
    const officer = await createPerson({ staffRoles: ['appraiser'] })
    const seeker = await createVerifiedOwner()
    const { fieldCode } = await fieldOf()
    const id = seeker.organisation.id
    const parse = (change: object) => EnterDealSchema.safeParse({ ...form, fieldCode, ...change })
    expect(parse({}).success).toBe(false)
    expect(parse({ seekerId: id, seekerName: 'Tên khác' }).success).toBe(false)
    expect(parse({ seekerId: id, value: '-1' }).success).toBe(false)
    expect(parse({ seekerId: id, title: 'x'.repeat(10_000) }).success).toBe(false)
    const { providerName: _, ...bare } = form
    const enter = (change: object) =>
      enterDeal(
        contextOf(officer),
        EnterDealSchema.parse({ ...bare, fieldCode, seekerId: id, ...change }),
      )
    expect(await refusalOf(enter({ providerId: id }))).toBe('invalid samePartyTwice')
    expect(await refusalOf(enter({ providerId: crypto.randomUUID() }))).toBe(
      'invalid noOrganisation',
    )
    const other = { providerName: 'Ai đó' }
    expect(await refusalOf(enter({ ...other, originCountry: 'atlantis' }))).toBe(
      'invalid unknownCode',
    )
    expect(await refusalOf(enter({ ...other, signedOn: '2999-01-01' }))).toBe(
      'invalid signedInFuture',
    )
    expect(await refusalOf(enter({ ...other, fieldCode: 'none' }))).toBe('invalid unknownCode')
    const moderator = await createPerson({ staffRoles: ['moderator'] })
    const input = EnterDealSchema.parse({ ...bare, ...other, fieldCode, seekerId: id })
    expect(await refusalOf(enterDeal(contextOf(moderator), input))).toBe('forbidden forbidden')
  })
})

async function fieldOf(): Promise<{ fieldCode: string }> {
  const term = await testDatabase().referenceTerm.findFirstOrThrow({
    where: { scheme: 'field' },
    orderBy: { code: 'asc' },
  })
  return { fieldCode: term.code }
}
