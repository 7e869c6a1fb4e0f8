import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { leaveNda, listNdas, ndaPage, restrictedOf } from '#app/domain/disclosure/index.server'
import { mergeOrganisations } from '#app/domain/mergers/index.server'
import { pastOf, publicOrganisation } from '#app/domain/organisations/index.server'
import { searchListings } from '#app/domain/search/index.server'
import { parseSearchParams } from '#app/domain/search/search-schemas'
import { loader as page } from '#app/routes/public/organisation-page'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator } from '#tests/support/factories/accounts'
import { openDeal, pendingInterest, refusalOf } from '#tests/support/factories/deals'
import { acceptedNda, offeredNda, restrictedDetail } from '#tests/support/factories/disclosure'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import {
  actingAgain,
  createMember,
  createVerifiedOwner,
} from '#tests/support/factories/organisations'
import { routeArgs, testServices } from '#tests/support/routes'

const decision = { changedOn: '2026-01-01', source: 'Quyết định 12/QĐ-UBND ngày 20/12/2025' }

let successor: Awaited<ReturnType<typeof createVerifiedOwner>>
beforeEach(async () => {
  successor = await createVerifiedOwner({ name: 'Viện Kế Thừa' })
})

async function merge(id: string, change: object = {}) {
  const { version } = await testDatabase().organisation.findUniqueOrThrow({ where: { id } })
  const input = { successor: successor.organisation.slug, ...decision, version, ...change }
  return mergeOrganisations(contextOf(await createModerator()), id, input)
}

describe('a merger', () => {
  it('passes entries, members, interests, deals and what is still to be paid, with history', async () => {
    const waiting = await pendingInterest()
    const { provider, seeker, technology, interestId } = waiting
    const own = await publishedNeed(provider)
    const editor = await createMember(provider, 'editor')
    await merge(provider.organisation.id)
    const db = testDatabase()
    const to = successor.organisation.id
    const moved = await db.technology.findUniqueOrThrow({ where: { id: technology.id } })
    expect(moved).toMatchObject({ organisationId: to, slug: technology.slug, status: 'published' })
    expect(await db.need.findUniqueOrThrow({ where: { id: own.id } })).toMatchObject({
      organisationId: to,
    })
    const interest = await db.interest.findUniqueOrThrow({ where: { id: interestId } })
    expect(interest).toMatchObject({
      status: 'pending',
      toOrganisationId: to,
      fromOrganisationId: seeker.organisation.id,
    })
    expect((await actingAgain(provider)).organisation).toMatchObject({ id: to, role: 'editor' })
    expect((await actingAgain(editor)).organisation).toMatchObject({ id: to, role: 'editor' })
    const merger = await db.organisationMerger.findFirstOrThrow()
    expect(merger.passed).toMatchObject({ technologies: 1, needs: 1, members: 2, interests: 1 })
    const history = await db.organisationHistory.findMany({
      where: { organisationId: provider.organisation.id },
      orderBy: { createdAt: 'asc' },
    })
    expect(history.at(-1)).toMatchObject({ from: 'verified', to: 'merged' })
    expect((await emittedEvents()).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['organisation.merged', 'organisation.changed']),
    )
  })

  it('makes the successor the party of open deals, in their chain too', async () => {
    const { provider, number } = await openDeal()
    await merge(provider.organisation.id)
    const deal = await testDatabase().deal.findUniqueOrThrow({
      where: { number },
      include: { history: { where: { kind: 'standing' } } },
    })
    expect(deal.providerId).toBe(successor.organisation.id)
    expect(deal.history).toMatchObject([{ side: 'provider', changedFields: ['merged'] }])
    const subject = `history:${deal.history[0]?.id}`
    expect(await testDatabase().chainEntry.count({ where: { subject } })).toBe(1)
  })

  it('passes agreements in force, with the words given and what they open, and ends what was only offered', async () => {
    const owner = await createVerifiedOwner({ name: 'Viện Chủ Tin' })
    const other = await createVerifiedOwner({ name: 'Công ty Đọc Tin' })
    const { id, slug } = await publishedTechnology(owner)
    const listing = { kind: 'technology', id, slug } as const
    await restrictedDetail(owner, id, 'after_nda', 'formula', 'Giữ ở 52 °C trong 9 giờ')
    const nda = await acceptedNda(owner, other, listing)
    const asked = await publishedTechnology(owner)
    const offer = await offeredNda(other, { ...asked, kind: 'technology' })
    const textFor = async (person: Person) => {
      const view = await restrictedOf(contextOf(await actingAgain(person)), listing, [], 'vi')
      return view?.details[0]?.text ?? null
    }
    expect(await textFor(successor)).toBeNull()

    await merge(other.organisation.id)
    expect(await textFor(successor)).toContain('52 °C')
    const page = await ndaPage(contextOf(successor), nda.id, 'vi')
    expect(page).toMatchObject({ inForce: true, counterpart: 'Viện Chủ Tin' })
    expect(page.parties.map(({ name, word }) => [name, word?.name, word?.sha256])).toEqual([
      ['Viện Chủ Tin', owner.name, nda.sha256],
      ['Viện Kế Thừa', other.name, nda.sha256],
    ])
    expect(page.history.at(-1)).toMatchObject({ to: 'accepted', reason: decision.source })
    const withdrawn = await testDatabase().nda.findUniqueOrThrow({ where: { id: offer.id } })
    expect(withdrawn).toMatchObject({ status: 'withdrawn', openKey: null })

    // The owner becomes a part of the very organisation that it has the agreement with.
    await merge(owner.organisation.id)
    const ended = await ndaPage(contextOf(successor), nda.id, 'vi')
    expect(ended).toMatchObject({ status: 'ended', inForce: false })
    const mergers = await testDatabase().organisationMerger.findMany({
      orderBy: { createdAt: 'asc' },
    })
    expect(mergers.map(({ passed }) => passed)).toMatchObject([{ ndas: 1 }, { ndas: 0 }])
  })

  it('lets the new owner of an entry see and end the agreements about it', async () => {
    const owner = await createVerifiedOwner()
    const other = await createVerifiedOwner()
    const { id, slug } = await publishedTechnology(owner)
    const nda = await acceptedNda(owner, other, { kind: 'technology', id, slug })
    await merge(owner.organisation.id)
    const filter = { status: undefined, page: 1 }
    const { items } = await listNdas(contextOf(successor), filter, 'vi')
    expect(items.map((item) => item.number)).toEqual([nda.number])
    await leaveNda(contextOf(successor), nda.id, 'ended', undefined)
    expect((await ndaPage(contextOf(other), nda.id, 'vi')).status).toBe('ended')
  })

  it('ends an interest that the two had in each other', async () => {
    const { provider, seeker, interestId } = await pendingInterest()
    await merge(seeker.organisation.id, { successor: provider.organisation.slug })
    const row = await testDatabase().interest.findUniqueOrThrow({ where: { id: interestId } })
    expect(row).toMatchObject({ status: 'withdrawn', openKey: null })
  })

  it('leads the old address to the successor, and finds it under the old name', async () => {
    const merged = await createVerifiedOwner({ name: 'Trung tâm Tên Xưa' })
    await merge(merged.organisation.id)
    const services = await testServices()
    const { slug } = merged.organisation
    const answer = await Promise.resolve(
      page(routeArgs(services, `/en/organisations/${slug}`, { params: { slug } })),
    ).catch((thrown: Response) => thrown)
    expect((answer as Response).status).toBe(301)
    expect((answer as Response).headers.get('location')).toBe(
      `/en/organisations/${successor.organisation.slug}`,
    )
    const parsed = parseSearchParams(new URLSearchParams('q=Tên Xưa&kind=organisation'))
    if (!parsed.ok) throw new Error('the query does not parse')
    const parts = { db: services.db, engine: services.search, now: new Date() }
    const { hits } = await searchListings(parts, parsed.params)
    expect(hits).toMatchObject([
      { slug: successor.organisation.slug, formerNames: ['Trung tâm Tên Xưa'] },
    ])
    const { id } = await publicOrganisation(contextOf(), successor.organisation.slug)
    expect((await pastOf(contextOf(), id, 'vi')).absorbed).toMatchObject([
      { name: 'Trung tâm Tên Xưa' },
    ])
  })

  it('is refused where it cannot be', async () => {
    const { id, slug } = successor.organisation
    const other = (await createVerifiedOwner()).organisation.id
    expect(await refusalOf(merge(id))).toBe('invalid samePartyTwice')
    expect(await refusalOf(merge(other, { successor: 'no-such' }))).toBe('invalid noSuccessor')
    expect(await refusalOf(merge(other, { changedOn: '2999-01-01' }))).toBe(
      'invalid changeInFuture',
    )
    expect(await refusalOf(merge(other, { version: 99 }))).toBe('conflict changedMeanwhile')
    const insider = await createModerator()
    await testDatabase().membership.create({
      data: { organisationId: id, userId: insider.userId, status: 'active' },
    })
    const work = mergeOrganisations(contextOf(insider), other, {
      ...decision,
      successor: slug,
      version: 2,
    })
    expect(await refusalOf(work)).toBe('forbidden ownOrganisation')
    expect(await testDatabase().organisationMerger.count()).toBe(0)
  })

  it('happens once: of two officers at the same moment one is told', async () => {
    const other = (await createVerifiedOwner()).organisation.id
    const answers = await Promise.all([refusalOf(merge(other)), refusalOf(merge(other))])
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1)
    expect(await testDatabase().organisationMerger.count()).toBe(1)
  })
})
