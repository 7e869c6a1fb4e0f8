import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import {
  dismissMatch,
  listMatches,
  listMatchesOf,
  matchListing,
  restoreMatch,
} from '#app/domain/matching/index.server'
import { parseReasons } from '#app/domain/matching/match-reason'
import { rebuildIndex } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'

let engine: EmbeddedEngine<ListingDocument>
let supplier: Person
let asker: Person
let dear: { id: string }
let dearToo: { id: string }
let cheap: { id: string }
let need: { id: string }

const db = testDatabase
const parts = () => ({ db: db(), engine, now: new Date() })
const suggested = { status: 'suggested', page: 1, q: undefined } as const
const dismissed = { ...suggested, status: 'dismissed' } as const
const priced = (title: string, price: bigint) => ({
  trl: 8,
  priceMin: price,
  texts: { create: { lang: 'vi' as const, title } },
})
const reindex = () => rebuildIndex(parts())
const rematch = () => matchListing(parts(), 'need', need.id)

async function matchWith({ id }: { id: string }) {
  return db().match.findUniqueOrThrow({
    where: { technologyId_needId: { technologyId: id, needId: need.id } },
  })
}

beforeEach(async () => {
  engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  supplier = await createVerifiedOwner()
  asker = await createVerifiedOwner({ name: 'Hợp tác xã Kín Tiếng' })
  dear = await publishedTechnology(supplier, priced('Máy sấy lạnh vải thiều', 450_000_000n))
  dearToo = await publishedTechnology(supplier, priced('Buồng sấy vải thiều', 440_000_000n))
  cheap = await publishedTechnology(supplier, priced('Giàn sấy vải thiều', 90_000_000n))
  for (const title of ['Phần mềm kho', 'Gạch không nung', 'Men nuôi cá', 'Kho mát']) {
    await publishedTechnology(supplier, priced(title, 1n))
  }
  need = await publishedNeed(asker, {
    anonymous: true,
    budgetMax: 500_000_000n,
    texts: { create: { lang: 'vi', title: 'Cần sấy vải thiều' } },
  })
  await reindex()
  await rematch()
  await db().outboxEvent.deleteMany()
})

describe('“not relevant because …”', () => {
  it('lowers entries of that sort for the need, says so, and forgets it when taken back', async () => {
    const before = await matchWith(dearToo)
    const untouched = await matchWith(cheap)
    const { id } = await matchWith(dear)
    await dismissMatch(contextOf(asker), id, 'too-expensive', 'Chỉ có 100 triệu')
    await deliverEvents({ search: engine })
    const after = await matchWith(dearToo)
    expect(after.score).toBeCloseTo(before.score - 10, 5)
    expect((await matchWith(cheap)).score).toBe(untouched.score)
    expect(parseReasons(after.reasons).at(-1)).toEqual({
      code: 'feedback',
      points: -10,
      params: { codes: ['too-expensive'] },
    })
    const { items } = await listMatches(contextOf(asker), suggested, 'vi')
    expect(items.flatMap(({ reasons }) => reasons)).toContain(
      'Hạ điểm vì đã có gợi ý tương tự bị bỏ qua: Vượt ngân sách',
    )
    await matchListing(parts(), 'technology', dearToo.id)
    expect((await matchWith(dearToo)).score).toBe(after.score)
    await restoreMatch(contextOf(asker), id)
    await deliverEvents({ search: engine })
    expect((await matchWith(dearToo)).score).toBe(before.score)
  })

  it('keeps the pair away until either side changes in what mattered, then tells both again', async () => {
    const { id } = await matchWith(dear)
    await dismissMatch(contextOf(asker), id, 'too-expensive')
    await rematch()
    await db().technology.update({ where: { id: dear.id }, data: { trl: 9 } })
    await reindex()
    expect(await rematch()).toMatchObject({ added: [] })
    expect((await matchWith(dear)).status).toBe('dismissed')
    await db().technology.update({ where: { id: dear.id }, data: { priceMin: 90_000_000n } })
    await reindex()
    const { added } = await rematch()
    expect(added).toMatchObject([{ technologyId: dear.id }])
    expect(await matchWith(dear)).toMatchObject({ status: 'suggested', dismissedReason: null })
    expect(await rematch()).toMatchObject({ added: [] })
  })

  it('reaches the supplier without the name of an anonymous asker', async () => {
    const { id } = await matchWith(dear)
    await dismissMatch(contextOf(asker), id, 'too-expensive', 'Chỉ có 100 triệu')
    const listing = { kind: 'technology' as const, id: dear.id }
    const seen = await listMatchesOf(contextOf(supplier), listing, dismissed, 'vi')
    expect(seen.list.items[0]?.dismissed).toMatchObject({
      reason: 'Vượt ngân sách',
      side: 'need',
      note: 'Chỉ có 100 triệu',
    })
    expect(seen.list.items[0]?.history).toEqual([])
    expect(seen.turnedDown).toEqual([{ reason: 'Vượt ngân sách', count: 1 }])
    expect(JSON.stringify(seen)).not.toContain('Kín Tiếng')
    expect(JSON.stringify(seen)).not.toContain(asker.name)
    const own = await listMatchesOf(
      contextOf(asker),
      { kind: 'need', id: need.id },
      dismissed,
      'vi',
    )
    expect(own.turnedDown).toEqual([])
  })

  it('of a supplier lowers needs for that supplier alone', async () => {
    const other = await createVerifiedOwner()
    const rival = await publishedTechnology(other, priced('Lò sấy vải thiều', 450_000_000n))
    await reindex()
    await rematch()
    const own = await matchWith(dearToo)
    const theirs = await matchWith(rival)
    const { id } = await matchWith(dear)
    await dismissMatch(contextOf(supplier), id, 'different-problem')
    await deliverEvents({ search: engine })
    expect((await matchWith(rival)).score).toBe(theirs.score)
    expect((await matchWith(dearToo)).score).toBe(own.score)
    const second = await publishedNeed(asker, {
      texts: { create: { lang: 'vi', title: 'Cần sấy lạnh vải thiều' } },
    })
    await reindex()
    await matchListing(parts(), 'need', second.id)
    const lowered = await db().match.findMany({ where: { needId: second.id } })
    const against = lowered
      .filter(({ reasons }) => parseReasons(reasons).some(({ code }) => code === 'feedback'))
      .map(({ technologyId }) => technologyId)
    expect(against).toEqual([dear.id])
  })
})
