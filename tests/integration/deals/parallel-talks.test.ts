import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { declineInterest } from '#app/domain/deals/decline-interest.server'
import { expressInterest } from '#app/domain/deals/express-interest.server'
import { declineReasons } from '#app/domain/deals/interest-desk-queries.server'
import { interestForm } from '#app/domain/deals/interest-form-queries.server'
import { offerPlaces } from '#app/domain/deals/offer-places.server'
import { waitForPlace } from '#app/domain/deals/wait-for-place.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator } from '#tests/support/factories/accounts'
import { interestInput, refusalOf } from '#tests/support/factories/deals'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'

const tuesday = new Date('2026-11-24T02:00:00Z')

async function setLimits(perListing: number, perSender: number) {
  const db = testDatabase()
  const set = (code: string, value: number) =>
    db.referenceFigure.updateMany({ where: { code }, data: { value } })
  await set('talks-per-listing', perListing)
  await set('talks-per-sender', perSender)
}

beforeEach(() => setLimits(2, 3))
afterEach(() => setLimits(10, 20))

async function story() {
  const owner = await createVerifiedOwner()
  const technology = await publishedTechnology(owner)
  const to = { kind: 'technology', slug: technology.slug } as const
  const send = (by: Person, now = tuesday) =>
    expressInterest(contextOf(by, now), to, interestInput())
  const senders = await Promise.all(
    Array.from({ length: 4 }, (_, index) => createVerifiedOwner({ name: `Bên gửi ${index}` })),
  )
  return { owner, technology, to, send, senders }
}

describe('the limit of parallel talks', () => {
  it('lets no more through than fit, however many ask at once', async () => {
    const { send, senders } = await story()
    const outcomes = await Promise.all(senders.map((by) => refusalOf(send(by))))
    expect(outcomes.toSorted()).toEqual([
      'conflict listingTalksFull',
      'conflict listingTalksFull',
      'done',
      'done',
    ])
  })

  it('holds for one sender over all entries', async () => {
    const sender = await createVerifiedOwner()
    const slugs = await Promise.all(
      Array.from({ length: 4 }, async () => publishedTechnology(await createVerifiedOwner())),
    )
    const outcomes: string[] = []
    for (const { slug } of slugs) {
      const to = { kind: 'technology', slug } as const
      outcomes.push(await refusalOf(expressInterest(contextOf(sender), to, interestInput())))
    }
    expect(outcomes).toEqual(['done', 'done', 'done', 'conflict senderTalksFull'])
  })

  it('has a queue, whose first is told of a free place and keeps it for two working days', async () => {
    const { owner, to, send, senders } = await story()
    const [first, second, third, fourth] = senders as [Person, Person, Person, Person]
    const id = await send(first)
    await send(second)
    expect(await refusalOf(waitForPlace(contextOf(first, tuesday), to))).toBe('done')
    await testDatabase().interestPlace.deleteMany()
    await waitForPlace(contextOf(third, tuesday), to)
    await waitForPlace(contextOf(third, tuesday), to)
    await waitForPlace(contextOf(fourth, new Date(tuesday.getTime() + 1)), to)
    expect(await testDatabase().interestPlace.count()).toBe(2)
    const form = await interestForm(contextOf(third, tuesday), to, 'vi')
    expect(form).toMatchObject({ refusal: 'listingTalksFull', most: 2, waitingSince: tuesday })
    const clock = (now: Date) => offerPlaces(contextOf(undefined, now))
    expect(await clock(tuesday)).toBe(0)

    const reason = { reasonCode: 'timing', reason: 'Đang bận' }
    await declineInterest(contextOf(owner, tuesday), id, reason)
    expect(await refusalOf(send(fourth))).toBe('conflict listingTalksFull')
    expect([await clock(tuesday), await clock(tuesday)]).toEqual([1, 0])
    await deliverEvents()
    const told = (userId: string) =>
      testDatabase().notification.count({ where: { userId, kind: 'interestPlaceFree' } })
    expect([await told(third.userId), await told(fourth.userId)]).toEqual([1, 0])
    expect(await refusalOf(send(fourth))).toBe('conflict listingTalksFull')

    const thursday = new Date('2026-11-26T02:00:00Z')
    const friday = new Date('2026-11-27T02:00:00Z')
    expect([await clock(thursday), await clock(friday)]).toEqual([0, 1])
    expect(await refusalOf(send(third, friday))).toBe('conflict listingTalksFull')
    expect(await refusalOf(send(fourth, friday))).toBe('done')
    expect(await testDatabase().interestPlace.count({ where: { placeKey: { not: null } } })).toBe(0)
  })

  it('has nothing to wait for where there is room', async () => {
    const { owner, to, senders } = await story()
    const [sender] = senders as [Person]
    expect(await refusalOf(waitForPlace(contextOf(sender), to))).toBe('conflict placeIsFree')
    expect(await refusalOf(waitForPlace(contextOf(owner), to))).toBe('invalid ownListing')
  })
})

describe('why interests were declined', () => {
  it('is counted for staff, and for nobody else', async () => {
    const { owner, send, senders } = await story()
    for (const reasonCode of ['timing', 'budget-too-low', 'timing']) {
      const by = senders.pop() as Person
      const id = await send(by)
      await declineInterest(contextOf(owner, tuesday), id, { reasonCode, reason: 'Vì vậy' })
    }
    const staff = await createModerator()
    const reasons = await declineReasons(contextOf(staff, tuesday), 'en')
    expect(reasons.map(({ code, count }) => [code, count])).toEqual([
      ['timing', 2],
      ['budget-too-low', 1],
    ])
    expect(await refusalOf(declineReasons(contextOf(owner), 'vi'))).toBe('not-found notFound')
  })
})
