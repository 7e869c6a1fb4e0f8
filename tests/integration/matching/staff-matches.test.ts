import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { listingCode } from '#app/domain/listings/listing-code'
import {
  dismissMatch,
  heldMatches,
  introduceMatch,
  listAllMatches,
  listMatches,
  makeMatch,
  matchListing,
  pinMatch,
  releaseMatches,
} from '#app/domain/matching/index.server'
import { rebuildIndex } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import type { Services } from '#app/domain/services'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { action as act, loader as list } from '#app/routes/back-office/matches/list'
import { action as make } from '#app/routes/back-office/matches/new'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner, testSecret } from '#tests/support/factories/organisations'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

let engine: EmbeddedEngine<ListingDocument>
let staff: Person
let supplier: Person
let asker: Person
let technology: { id: string; slug: string }
let unlike: { id: string; slug: string }
let need: { id: string; slug: string }

const db = testDatabase
const suggested = { status: 'suggested', page: 1, q: undefined } as const
const rematch = (hold = false) =>
  matchListing({ db: db(), engine, now: new Date(), hold }, 'need', need.id)
const titled = (title: string) => ({ texts: { create: { lang: 'vi' as const, title } } })
const seenBy = async (person: Person) =>
  (await listMatches(contextOf(person), suggested, 'vi')).items.map(({ id }) => id)
const told = (person: Person) =>
  db().notification.count({ where: { userId: person.userId, kind: 'newMatches' } })

beforeEach(async () => {
  engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  staff = await createModerator()
  supplier = await createVerifiedOwner()
  asker = await createVerifiedOwner()
  technology = await publishedTechnology(supplier, titled('Máy sấy lạnh vải thiều'))
  unlike = await publishedTechnology(supplier, titled('Phần mềm quản lý kho bao bì'))
  await publishedTechnology(supplier, titled('Gạch không nung'))
  await publishedTechnology(supplier, titled('Men nuôi cá'))
  need = await publishedNeed(asker, titled('Cần sấy lạnh vải thiều'))
  await rebuildIndex({ db: db(), engine, now: new Date() })
  await db().outboxEvent.deleteMany()
})

describe('where staff look first', () => {
  const holding = () => ({
    search: engine,
    env: { SESSION_SECRET: testSecret, MATCHES_HELD: true } as Services['env'],
  })

  it('shows new matches to staff alone and tells nobody until they are released', async () => {
    const { added } = await rematch(true)
    expect(added).toHaveLength(1)
    const { id } = await db().match.findFirstOrThrow()
    expect(await heldMatches(contextOf(staff))).toBe(1)
    expect(await heldMatches(contextOf(asker))).toBe(0)
    expect([await seenBy(asker), await seenBy(supplier)]).toEqual([[], []])
    const hidden = dismissMatch(contextOf(asker), id, 'other')
    expect(await refusalOf(hidden)).toBe('not-found notFound')
    expect((await rematch(true)).added).toEqual([])
    await releaseMatches(contextOf(staff), [id])
    await deliverEvents(holding())
    expect([await seenBy(asker), await seenBy(supplier)]).toEqual([[id], [id]])
    expect([await told(asker), await told(supplier)]).toEqual([1, 1])
    expect(await refusalOf(releaseMatches(contextOf(staff), [id]))).toBe(
      'conflict changedMeanwhile',
    )
  })

  it('tells an owner once of several that are released together', async () => {
    const second = await publishedTechnology(supplier, titled('Buồng sấy lạnh vải thiều'))
    await rebuildIndex({ db: db(), engine, now: new Date() })
    await rematch(true)
    const rows = await db().match.findMany()
    expect(rows.map(({ technologyId }) => technologyId)).toContain(second.id)
    await releaseMatches(
      contextOf(staff),
      rows.map(({ id }) => id),
    )
    await deliverEvents(holding())
    expect(await told(asker)).toBe(1)
  })
})

describe('what staff do with matches', () => {
  it('pins one to the top, where it stays though the entries change', async () => {
    await rematch()
    const { id } = await db().match.findFirstOrThrow()
    await db().match.create({
      data: { technologyId: unlike.id, needId: need.id, score: 99, reasons: [] },
    })
    await pinMatch(contextOf(staff), id, true)
    expect((await seenBy(asker))[0]).toBe(id)
    expect(await refusalOf(pinMatch(contextOf(staff), id, true))).toBe('conflict changedMeanwhile')
    await db().technology.update({
      where: { id: technology.id },
      data: { texts: { updateMany: { where: {}, data: { title: 'Lò hơi' } } } },
    })
    await rebuildIndex({ db: db(), engine, now: new Date() })
    expect(await rematch()).toMatchObject({ removed: 1 })
    expect(await seenBy(asker)).toEqual([id])
    await pinMatch(contextOf(staff), id, false)
    expect(await rematch()).toMatchObject({ removed: 1 })
  })

  it('makes one by code or address, tells both, and keeps it', async () => {
    const byHand = {
      technology: listingCode('technology', unlike.id),
      need: need.slug,
      note: 'Đã gặp',
    }
    const id = await makeMatch(contextOf(staff), byHand)
    await deliverEvents({ search: engine })
    expect([await told(asker), await told(supplier)]).toEqual([1, 1])
    await rematch()
    const { items } = await listMatches(contextOf(asker), suggested, 'vi')
    expect(items.find((match) => match.id === id)).toMatchObject({
      reasons: ['Cán bộ của Sở đề xuất'],
      history: [],
    })
    const refused = async (change: object) =>
      refusalOf(makeMatch(contextOf(staff), { ...byHand, ...change }))
    expect(await refused({})).toBe('conflict matchExists')
    expect(await refused({ technology: 'khong-co' })).toBe('invalid technologyNotNamed')
    expect(await refused({ need: technology.slug })).toBe('invalid needNotNamed')
    const own = await publishedNeed(supplier, titled('Cần phần mềm'))
    expect(await refused({ need: `http://exchange.test/en/needs/${own.slug}?a=1` })).toBe(
      'invalid sameOrganisation',
    )
  })

  it('records that the parties were introduced, for both to see, with who did it for staff', async () => {
    await rematch()
    const { id } = await db().match.findFirstOrThrow()
    await introduceMatch(contextOf(staff), id, 'Họp tại Sở')
    for (const person of [asker, supplier]) {
      const { items } = await listMatches(contextOf(person), suggested, 'vi')
      expect(items[0]?.introduced).toMatchObject({ note: 'Họp tại Sở' })
      expect(items[0]?.history).toEqual([])
    }
    const { items } = await listAllMatches(contextOf(staff), suggested, 'vi')
    expect(items[0]?.history).toMatchObject([
      { action: 'introduced', by: staff.name, note: 'Họp tại Sở' },
    ])
    expect(await refusalOf(introduceMatch(contextOf(staff), id, ''))).toBe(
      'conflict changedMeanwhile',
    )
  })

  it('is for staff alone', async () => {
    await rematch()
    const { id } = await db().match.findFirstOrThrow()
    const ctx = contextOf(supplier)
    const byHand = { technology: unlike.slug, need: need.slug, note: '' }
    for (const work of [
      () => pinMatch(ctx, id, true),
      () => introduceMatch(ctx, id, ''),
      () => releaseMatches(ctx, [id]),
      () => makeMatch(ctx, byHand),
    ]) {
      expect(await refusalOf(work())).toBe('not-found notFound')
    }
    const services = await testServices({ search: engine })
    const headers = await sessionOf(supplier)
    const path = '/back-office/matches'
    const form = { intent: 'pin', matchId: id }
    expect(await refusedWith(act(routeArgs(services, path, { headers, form })))).toBe(404)
    expect(await refusedWith(make(routeArgs(services, path, { headers, form: byHand })))).toBe(404)
  })

  it('is done from the page', async () => {
    await rematch(true)
    const { id } = await db().match.findFirstOrThrow()
    const services = await testServices({ search: engine })
    const headers = await sessionOf(staff)
    const path = '/back-office/matches?status=held'
    const page = await list(routeArgs(services, path, { headers }))
    expect(page).toMatchObject({ held: 1, looksFirst: true, list: { total: 1 } })
    const send = (form: Record<string, string>) =>
      act(routeArgs(services, path, { headers, form })) as Promise<Response>
    expect((await send({ intent: 'release', matchIds: id })).headers.get('location')).toBe(path)
    await send({ intent: 'pin', matchId: id })
    await send({ intent: 'unpin', matchId: id })
    await send({ intent: 'introduce', matchId: id, note: '' })
    await send({ intent: 'dismiss', matchId: id, reasonCode: 'other' })
    await send({ intent: 'restore', matchId: id })
    const history = await db().matchHistory.findMany({
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    })
    expect(history.map(({ action }) => action)).toEqual([
      'released',
      'pinned',
      'unpinned',
      'introduced',
      'dismissed',
      'restored',
    ])
    expect((await list(routeArgs(services, path, { headers }))).looksFirst).toBe(true)
  })
})
