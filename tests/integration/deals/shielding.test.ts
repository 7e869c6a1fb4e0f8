import { describe, expect, it } from 'vitest'
import { acceptInterest } from '#app/domain/deals/accept-interest.server'
import { listAllDeals, listDeals } from '#app/domain/deals/deal-list-queries.server'
import { dealPage } from '#app/domain/deals/deal-queries.server'
import { declineInterest } from '#app/domain/deals/decline-interest.server'
import { expressInterest } from '#app/domain/deals/express-interest.server'
import { interestPage, listInterests } from '#app/domain/deals/interest-queries.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { interestInput, refusalOf } from '#tests/support/factories/deals'
import { publishedNeed } from '#tests/support/factories/listings'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'

const received = { box: 'received', status: undefined, page: 1 } as const
const sent = { ...received, box: 'sent' } as const
const deals = { page: 1, state: undefined, stage: undefined, side: undefined, q: undefined }

/** An anonymous need and an offer to meet it, both sides with everything that must stay hidden. */
async function anonymousNeed() {
  const asker = await createVerifiedOwner({ name: 'Hợp tác xã Ẩn Danh' })
  const offerer = await createVerifiedOwner({ name: 'Viện Chào Mời' })
  const secrets = { asker: await hide(asker), offerer: await hide(offerer) }
  const need = await publishedNeed(asker, { anonymous: true })
  const target = { kind: 'need', slug: need.slug } as const
  const id = await expressInterest(contextOf(offerer), target, interestInput())
  return { asker, offerer, need, id, secrets }
}

async function hide(owner: Awaited<ReturnType<typeof createVerifiedOwner>>) {
  const db = testDatabase()
  const phone = '+84987000111'
  const { organisation } = owner
  await db.user.update({ where: { id: owner.userId }, data: { phone } })
  const contact = { email: `lienhe@${organisation.slug}.test`, phone: '+842043800111' }
  await db.organisation.update({ where: { id: organisation.id }, data: contact })
  return [owner.name, owner.email, phone, contact.email, contact.phone]
}

function expectHidden(answer: unknown, secrets: readonly string[]): void {
  const text = JSON.stringify(answer)
  expect(text.length).toBeGreaterThan(10)
  for (const secret of secrets) expect(text).not.toContain(secret)
}

describe('before an interest is accepted', () => {
  it('no contact detail is in any answer, and an anonymous need has no owner', async () => {
    const { asker, offerer, id, secrets } = await anonymousNeed()
    const both = [...secrets.asker, ...secrets.offerer]
    for (const locale of ['vi', 'en'] as const) {
      expectHidden(await interestPage(contextOf(asker), id, locale), both)
      expectHidden(await listInterests(contextOf(asker), received, locale), both)
      const organisation = [asker.organisation.name, asker.organisation.slug, asker.organisation.id]
      expectHidden(await interestPage(contextOf(offerer), id, locale), [...both, ...organisation])
      expectHidden(await listInterests(contextOf(offerer), sent, locale), [
        ...both,
        ...organisation,
      ])
    }
    const seen = await interestPage(contextOf(asker), id, 'vi')
    expect(seen).toMatchObject({ counterpart: { name: 'Viện Chào Mời' }, contacts: null })
    expectHidden(await emittedEvents(), both)
  })

  it('nor after it was declined', async () => {
    const { asker, offerer, id, secrets } = await anonymousNeed()
    const reason = { reasonCode: 'timing', reason: 'Chưa phải lúc' }
    await declineInterest(contextOf(asker), id, reason)
    const view = await interestPage(contextOf(offerer), id, 'vi')
    expect(view).toMatchObject({ counterpart: null, contacts: null, status: 'declined' })
    expect(view.answer).toEqual({ reason: 'Thời gian không phù hợp', words: 'Chưa phải lúc' })
    expectHidden(view, [...secrets.asker, ...secrets.offerer, asker.organisation.name])
  })

  it('others find nothing', async () => {
    const { asker, id } = await anonymousNeed()
    const third = await createVerifiedOwner()
    const staff = await createPerson({ staffRoles: ['head_of_department'] })
    for (const stranger of [third, staff]) {
      expect(await refusalOf(interestPage(contextOf(stranger), id, 'vi'))).toBe(
        'not-found notFound',
      )
    }
    expect((await listInterests(contextOf(third), received, 'vi')).total).toBe(0)
    expect(await refusalOf(interestPage(contextOf(asker), 'x', 'vi'))).toBe('not-found notFound')
  })
})

describe('once it is accepted', () => {
  it('both sides see each other', async () => {
    const { asker, offerer, id, secrets } = await anonymousNeed()
    const number = await acceptInterest(contextOf(asker), id)
    const view = await interestPage(contextOf(offerer), id, 'vi')
    expect(view).toMatchObject({
      counterpart: { name: 'Hợp tác xã Ẩn Danh' },
      dealNumber: number,
      contacts: { other: { people: [{ name: asker.name, email: asker.email }] } },
    })
    for (const secret of secrets.asker) expect(JSON.stringify(view)).toContain(secret)
    const deal = await dealPage(contextOf(offerer), number, 'vi')
    expect(deal.contacts.seeker?.people[0]).toMatchObject({ email: asker.email })
    expect(deal.contacts.provider?.people[0]).toMatchObject({ email: offerer.email })
  })

  it('those who left are not named; the owners stand in', async () => {
    const { asker, offerer, need } = await anonymousNeed()
    await testDatabase().interest.deleteMany()
    const editor = await createMember(offerer, 'editor')
    const target = { kind: 'need', slug: need.slug } as const
    const id = await expressInterest(contextOf(editor), target, interestInput())
    await acceptInterest(contextOf(asker), id)
    await testDatabase().membership.updateMany({
      where: { userId: editor.userId },
      data: { status: 'ended' },
    })
    const view = await interestPage(contextOf(asker), id, 'vi')
    expect(view.contacts?.other?.people.map(({ email }) => email)).toEqual([offerer.email])
  })

  it('deals are listed for their parties and for staff, and for nobody else', async () => {
    const { asker, offerer, id } = await anonymousNeed()
    const number = await acceptInterest(contextOf(asker), id)
    const staff = await createPerson({ staffRoles: ['moderator'] })
    const third = await createVerifiedOwner()
    const list = (by: typeof asker, change = {}) =>
      listDeals(contextOf(by), { ...deals, ...change }, 'vi')
    expect((await list(asker)).items.map((deal) => deal.number)).toEqual([number])
    expect((await list(offerer, { side: 'provider' })).total).toBe(1)
    expect((await list(offerer, { side: 'seeker' })).total).toBe(0)
    expect((await list(asker, { state: 'ended' })).total).toBe(0)
    expect((await list(asker, { stage: 'interest', q: number.slice(3) })).total).toBe(1)
    expect((await list(asker, { q: '%' })).total).toBe(0)
    expect((await list(third)).total).toBe(0)
    expect((await listAllDeals(contextOf(staff), deals, 'en')).total).toBe(1)
    expect(
      await refusalOf(Promise.resolve().then(() => listAllDeals(contextOf(asker), deals, 'vi'))),
    ).toBe('not-found notFound')
    expect(await refusalOf(dealPage(contextOf(third), number, 'vi'))).toBe('not-found notFound')
  })
})
