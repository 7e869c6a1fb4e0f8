import { expect, it } from 'vitest'
import { system } from '#app/domain/accounts/actor'
import { indexEvents, rebuildIndex, requestRebuild } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { outboxEnd, readOutbox } from '#app/platform/events/outbox-reader.server'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { testDatabase } from '#tests/support/database'

const total = async (engine: EmbeddedEngine<ListingDocument>) =>
  (await engine.search({ text: '' })).total

it('lets every process fill its index anew from what the database holds', async () => {
  const db = testDatabase()
  const engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  const now = new Date()
  await rebuildIndex({ db, engine, now })
  const before = await total(engine)
  await db.organisation.create({
    data: {
      slug: 'hop-tac-xa',
      name: 'Hợp tác xã Vải thiều',
      type: 'cooperative',
      status: 'verified',
      verifiedAt: now,
      technologies: {
        create: {
          slug: 'say-lanh',
          status: 'published',
          publishedAt: now,
          confirmedAt: now,
          texts: { create: { lang: 'vi', title: 'Sấy lạnh vải thiều', summary: 'Giữ màu vỏ' } },
        },
      },
    },
  })
  const cursor = await outboxEnd(db)
  await requestRebuild({ db, actor: system, now, requestId: 'test' })
  const { events } = await readOutbox(db, cursor)
  expect(await total(engine)).toBe(before)
  await indexEvents({ db, engine, now }, events)
  expect(await total(engine)).toBeGreaterThan(before)
})
