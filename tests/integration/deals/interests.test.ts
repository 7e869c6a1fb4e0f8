import { describe, expect, it } from 'vitest'
import { acceptInterest } from '#app/domain/deals/accept-interest.server'
import { declineInterest } from '#app/domain/deals/decline-interest.server'
import { expressInterest } from '#app/domain/deals/express-interest.server'
import { withdrawInterest } from '#app/domain/deals/withdraw-interest.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { interestInput, openDeal, pendingInterest, refusalOf } from '#tests/support/factories/deals'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import {
  actingAgain,
  createMember,
  createOwner,
  createVerifiedOwner,
} from '#tests/support/factories/organisations'

describe('expressing interest', () => {
  it('gives the owner five working days and tells of it', async () => {
    // Friday, 24 April 2026; 30 April and 1 May are holidays.
    const { interestId, seeker, provider, technology } = await pendingInterest(
      new Date('2026-04-24T02:00:00Z'),
    )
    const interest = await testDatabase().interest.findUniqueOrThrow({ where: { id: interestId } })
    expect(interest).toMatchObject({
      status: 'pending',
      technologyId: technology.id,
      needId: null,
      fromOrganisationId: seeker.organisation.id,
      toOrganisationId: provider.organisation.id,
      budgetMax: 350_000_000n,
      dueAt: new Date('2026-05-05T02:00:00Z'),
    })
    expect((await emittedEvents()).at(-1)).toEqual({
      type: 'interest.expressed',
      payload: {
        id: interestId,
        fromOrganisationId: seeker.organisation.id,
        toOrganisationId: provider.organisation.id,
        listing: { kind: 'technology', id: technology.id },
      },
    })
  })

  it('makes the sender the provider of a need', async () => {
    const asker = await createVerifiedOwner()
    const offerer = await createVerifiedOwner()
    const need = await publishedNeed(asker)
    const target = { kind: 'need', slug: need.slug } as const
    const id = await expressInterest(contextOf(offerer), target, interestInput())
    await acceptInterest(contextOf(asker), id)
    expect(await testDatabase().deal.findFirstOrThrow()).toMatchObject({
      providerId: offerer.organisation.id,
      seekerId: asker.organisation.id,
      needId: need.id,
      technologyId: null,
    })
  })

  it('is refused where it makes no sense', async () => {
    const owner = await createVerifiedOwner()
    const waiting = await createOwner()
    const other = await createVerifiedOwner()
    const viewer = await createMember(other, 'viewer')
    const nobody = await createPerson()
    const technology = await publishedTechnology(owner)
    const to = { kind: 'technology', slug: technology.slug } as const
    const by = (person: typeof nobody, change = {}) =>
      refusalOf(expressInterest(contextOf(person), to, interestInput(change)))
    expect(await by(owner)).toBe('invalid ownListing')
    expect(await by(waiting)).toBe('forbidden organisationNotVerified')
    expect(await by(viewer)).toBe('forbidden viewerReadsOnly')
    expect(await by(nobody)).toBe('forbidden forbidden')
    expect(await by(other, { readiness: 'rich' })).toBe('invalid unknownCode')
    expect(await by(other, { timing: 'rich' })).toBe('invalid unknownCode')
    expect(await by(other, { priorRelation: 'rich' })).toBe('invalid unknownCode')
    expect(await testDatabase().interest.count()).toBe(0)
  })

  it.each([
    { status: 'draft' },
    { status: 'expired' },
    { status: 'withdrawn' },
    { hiddenAt: new Date() },
  ] as const)('finds no listing that is %o', async (columns) => {
    const owner = await createVerifiedOwner()
    const other = await createVerifiedOwner()
    const technology = await publishedTechnology(owner, columns)
    const to = { kind: 'technology', slug: technology.slug } as const
    const work = expressInterest(contextOf(other), to, interestInput())
    expect(await refusalOf(work)).toBe('not-found notFound')
  })

  it('is kept once while it is open, however often it is sent at once', async () => {
    const owner = await createVerifiedOwner()
    const other = await createVerifiedOwner()
    const technology = await publishedTechnology(owner)
    const to = { kind: 'technology', slug: technology.slug } as const
    const send = () => refusalOf(expressInterest(contextOf(other), to, interestInput()))
    const outcomes = await Promise.all([send(), send(), send(), send()])
    expect(outcomes.toSorted()).toEqual([
      'conflict interestOpen',
      'conflict interestOpen',
      'conflict interestOpen',
      'done',
    ])
    const { id } = await testDatabase().interest.findFirstOrThrow()
    await withdrawInterest(contextOf(other), id, 'Đã đổi kế hoạch')
    expect(await send()).toBe('done')
  })

  it('stays open while its deal is', async () => {
    const { seeker, technology } = await openDeal()
    const to = { kind: 'technology', slug: technology.slug } as const
    const again = expressInterest(contextOf(seeker), to, interestInput())
    expect(await refusalOf(again)).toBe('conflict interestOpen')
  })
})

describe('answering an interest', () => {
  it('is for the receiver, taking back for the sender, and both are nothing to others', async () => {
    const { provider, seeker, interestId } = await pendingInterest()
    const third = await createVerifiedOwner()
    const moderator = await createModerator()
    const viewer = await createMember(provider, 'viewer')
    const reason = { reasonCode: 'timing', reason: 'Đang bận vụ thu hoạch' }
    const accept = (by: typeof moderator) => refusalOf(acceptInterest(contextOf(by), interestId))
    const decline = (by: typeof moderator) =>
      refusalOf(declineInterest(contextOf(by), interestId, reason))
    const withdraw = (by: typeof moderator) =>
      refusalOf(withdrawInterest(contextOf(by), interestId))
    for (const stranger of [third, moderator]) {
      expect(await accept(stranger)).toBe('not-found notFound')
      expect(await decline(stranger)).toBe('not-found notFound')
      expect(await withdraw(stranger)).toBe('not-found notFound')
    }
    expect(await accept(seeker)).toBe('forbidden stepNotYours')
    expect(await decline(seeker)).toBe('forbidden stepNotYours')
    expect(await withdraw(provider)).toBe('forbidden stepNotYours')
    expect(await accept(viewer)).toBe('forbidden viewerReadsOnly')
    expect(await testDatabase().deal.count()).toBe(0)
  })

  it('takes the reason for declining from the list', async () => {
    const { provider, interestId } = await pendingInterest()
    const decline = (reasonCode: string) =>
      declineInterest(contextOf(provider), interestId, { reasonCode, reason: 'Chưa phù hợp' })
    expect(await refusalOf(decline('ugly'))).toBe('invalid unknownCode')
    await decline('budget-too-low')
    expect(await testDatabase().interest.findFirstOrThrow()).toMatchObject({
      status: 'declined',
      reasonCode: 'budget-too-low',
      reason: 'Chưa phù hợp',
      openKey: null,
      answeredById: provider.userId,
    })
  })

  it('lets one answer win and tells the others', async () => {
    const { provider, seeker, interestId } = await pendingInterest()
    const editor = await createMember(provider, 'editor')
    const reason = { reasonCode: 'timing', reason: 'Bận' }
    const outcomes = await Promise.all([
      refusalOf(acceptInterest(contextOf(provider), interestId)),
      refusalOf(acceptInterest(contextOf(editor), interestId)),
      refusalOf(declineInterest(contextOf(editor), interestId, reason)),
      refusalOf(withdrawInterest(contextOf(seeker), interestId)),
    ])
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'conflict interestAnswered')).toHaveLength(3)
    expect(await testDatabase().deal.count()).toBeLessThanOrEqual(1)
  })

  it('is not for an organisation that was suspended meanwhile', async () => {
    const { provider, interestId } = await pendingInterest()
    await testDatabase().organisation.update({
      where: { id: provider.organisation.id },
      data: { status: 'suspended' },
    })
    const suspended = await actingAgain(provider)
    expect(await refusalOf(acceptInterest(contextOf(suspended), interestId))).toBe(
      'forbidden organisationSuspended',
    )
  })
})
