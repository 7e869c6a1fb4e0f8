import { expect, it } from 'vitest'
import { system } from '#app/domain/accounts/actor'
import {
  listingChanged,
  listingPublished,
  type listingVisibilityEvents,
  listingWithdrawn,
} from '#app/domain/listings/listing-events'
import { rebuildIndex } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { emit } from '#app/platform/events/emit.server'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'

const texts = (title: string, more: object) => ({
  texts: { create: [{ lang: 'vi', title, ...more }] },
})

it('matches an entry anew on its events and tells both owners once', async () => {
  const db = testDatabase()
  const provider = await createVerifiedOwner()
  const seeker = await createVerifiedOwner()
  const technology = await publishedTechnology(provider, {
    trl: 8,
    fieldCode: '402',
    ...texts('Máy sấy bơm nhiệt cho vải thiều nguyên quả', {
      summary: 'Sấy vải thiều nguyên quả bằng bơm nhiệt, giữ màu vỏ đỏ',
      solution: 'Buồng sấy hai giai đoạn dùng bơm nhiệt thu hồi nhiệt của hơi ẩm',
      keywords: ['sấy vải thiều', 'bơm nhiệt'],
    }),
  })
  const need = await publishedNeed(seeker, {
    trlMin: 7,
    fieldCode: '402',
    ...texts('Cần máy sấy vải thiều nguyên quả không ám khói', {
      summary: 'Hợp tác xã cần máy sấy vải thiều nguyên quả giữ màu vỏ',
      goal: 'Máy sấy bơm nhiệt cho vải thiều, độ ẩm đều',
      keywords: ['sấy vải thiều'],
    }),
  })
  const filler = ['Lọc nước giếng nhiễm sắt', 'Phần mềm quản lý kho bao bì', 'Giống gà đồi']
  for (const title of filler) await publishedTechnology(provider, texts(title, { summary: title }))
  const search = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  await rebuildIndex({ db, engine: search, now: new Date() })
  const about = { kind: 'need', id: need.id, organisationId: seeker.organisation.id } as const
  const happens = async (type: (typeof listingVisibilityEvents)[number]) => {
    await db.$transaction((tx) => emit({ ...contextOf(system), db: tx }, null, type, about))
    await deliverEvents({ search })
  }

  await db.outboxEvent.deleteMany()
  await happens(listingPublished)
  const [match] = await db.match.findMany()
  expect(match).toMatchObject({ technologyId: technology.id, needId: need.id })
  const told = await db.notification.findMany({ where: { kind: { startsWith: 'new' } } })
  expect(told.map(({ userId }) => userId).toSorted()).toEqual(
    [provider.userId, seeker.userId].toSorted(),
  )

  await db.match.updateMany({ data: { status: 'dismissed', dismissedReason: 'not-ready' } })
  await happens(listingChanged)
  expect(await db.match.findMany()).toMatchObject([{ status: 'dismissed' }])
  expect(await db.notification.count({ where: { kind: { startsWith: 'new' } } })).toBe(2)

  await db.match.updateMany({ data: { status: 'suggested', dismissedReason: null } })
  await db.need.update({ where: { id: need.id }, data: { status: 'withdrawn' } })
  await happens(listingWithdrawn)
  expect(await db.match.count()).toBe(0)
  await search.close()
})
