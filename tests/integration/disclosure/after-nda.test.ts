import { describe, expect, it } from 'vitest'
import { acceptInterest } from '#app/domain/deals/accept-interest.server'
import { dealChain } from '#app/domain/deals/deal-chain'
import { expressInterest } from '#app/domain/deals/express-interest.server'
import { acceptNda, openNda } from '#app/domain/disclosure/index.server'
import { firstBrokenLink } from '#app/platform/hash-chain/hash-chain.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { interestInput, pendingInterest } from '#tests/support/factories/deals'
import { acceptedNda, offeredNda } from '#tests/support/factories/disclosure'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'

describe('what follows an NDA', () => {
  it('is a deal at its stage, whichever of the two came first, and never backwards', async () => {
    const { provider, seeker, technology, interestId } = await pendingInterest()
    const listing = { kind: 'technology' as const, id: technology.id, slug: technology.slug }
    const number = await acceptInterest(contextOf(provider), interestId)
    const nda = await acceptedNda(provider, seeker, listing)
    await deliverEvents()
    const db = testDatabase()
    const deal = await db.deal.findUniqueOrThrow({ where: { number }, include: { history: true } })
    expect(deal.stage).toBe('nda')
    expect(deal.history.at(-1)).toMatchObject({ to: 'nda', reason: nda.number, side: null })
    const links = await db.chainEntry.findMany({
      where: { chain: dealChain(deal.id) },
      orderBy: { sequence: 'asc' },
    })
    expect(firstBrokenLink(dealChain(deal.id), links)).toBeNull()
    expect(links.map(({ body }) => JSON.parse(body)).at(-1)).toMatchObject({
      to: 'nda',
      nda: { number: nda.number, sha256: nda.sha256 },
    })
    await db.deal.update({ where: { number }, data: { stage: 'terminated' } })
    await db.interest.update({ where: { id: interestId }, data: { openKey: null } })
    const again = await expressInterest(contextOf(seeker), listing, interestInput())
    const later = await acceptInterest(contextOf(provider), again)
    await deliverEvents()
    expect(await db.deal.findUniqueOrThrow({ where: { number: later } })).toMatchObject({
      stage: 'nda',
    })
    expect(await db.deal.findUniqueOrThrow({ where: { number } })).toMatchObject({
      stage: 'terminated',
    })
  })

  it('is said to each side as what waits for it', async () => {
    const { provider, seeker, technology } = await pendingInterest()
    const listing = { kind: 'technology' as const, id: technology.id, slug: technology.slug }
    const seen = async (by: typeof seeker, other: typeof seeker) =>
      openNda(contextOf(by), listing, other.organisation.id)
    expect(await seen(provider, seeker)).toBeNull()
    const nda = await offeredNda(seeker, listing)
    expect(await seen(provider, seeker)).toMatchObject({ asked: true, inForce: false })
    expect(await seen(seeker, provider)).toMatchObject({ asked: false, inForce: false })
    await acceptNda(contextOf(provider), nda.id, { sha256: nda.sha256, position: 'Viện trưởng' })
    expect(await seen(provider, seeker)).toMatchObject({ asked: false, inForce: true })
  })

  it('are messages to the side that is asked, and to both of what came of it', async () => {
    const owner = await createVerifiedOwner()
    const other = await createVerifiedOwner()
    const { id, slug } = await publishedTechnology(owner)
    const listing = { kind: 'technology' as const, id, slug }
    const told = async (userId: string) =>
      (
        await testDatabase().notification.findMany({
          where: { userId, kind: { startsWith: 'nda' } },
          orderBy: { id: 'asc' },
        })
      ).map(({ kind }) => kind)
    const nda = await offeredNda(other, listing)
    await deliverEvents()
    expect([await told(owner.userId), await told(other.userId)]).toEqual([['ndaToAccept'], []])
    await acceptNda(contextOf(owner), nda.id, { sha256: nda.sha256, position: 'Viện trưởng' })
    await deliverEvents()
    expect([await told(owner.userId), await told(other.userId)]).toEqual([
      ['ndaToAccept'],
      ['ndaChanged'],
    ])
  })
})
