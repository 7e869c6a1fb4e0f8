import { afterEach, expect, it } from 'vitest'
import { rematchJob } from '#app/domain/matching/rematch-job'
import { rebuildIndex } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { addWordGroup, forgetWordList } from '#app/domain/vocabulary/index.server'
import { startMatchJobs } from '#app/jobs/match-jobs.server'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator } from '#tests/support/factories/accounts'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { createRecordingQueue } from '#tests/support/recording-queue'

afterEach(async () => {
  await testDatabase().wordGroupHistory.deleteMany()
  await testDatabase().wordGroup.deleteMany({ where: { source: 'Cán bộ Sở' } })
  forgetWordList()
})

const titled = (title: string) => ({ texts: { create: { lang: 'vi', title } } })

it('matches the needs that have the words anew, in the background, and tells nobody', async () => {
  const db = testDatabase()
  const [provider, seeker] = [await createVerifiedOwner(), await createVerifiedOwner()]
  const technology = await publishedTechnology(provider, titled('Bộ bóc saffron'))
  const need = await publishedNeed(seeker, titled('Máy tách nghệ tây'))
  await publishedNeed(seeker, titled('Xử lý nước giếng nhiễm sắt'))
  for (const title of ['Lọc nước giếng', 'Phần mềm quản lý kho', 'Giống gà đồi']) {
    await publishedTechnology(provider, titled(title))
  }
  const search = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  await rebuildIndex({ db, engine: search, now: new Date() })
  await db.outboxEvent.deleteMany()

  await addWordGroup(contextOf(await createModerator()), {
    kind: 'synonym',
    vi: ['máy tách nghệ tây', 'bộ bóc saffron'],
    en: [],
    broaderVi: [],
    broaderEn: [],
    validFrom: '2026-01-01',
  })
  const jobs = (await deliverEvents({ search })).filter(({ name }) => name === rematchJob.name)
  expect(jobs.map(({ data }) => data)).toMatchObject([{ needIds: [need.id] }])
  expect(await db.match.count()).toBe(0)

  const queue = createRecordingQueue()
  queue.work = async (type, handler) => {
    for (const { name, data } of jobs) {
      if (name === type.name) await handler(type.data.parse(data) as never)
    }
  }
  await startMatchJobs({ db, search, env: { MATCHES_HELD: false } }, queue)
  expect(await db.match.findMany()).toMatchObject([
    { needId: need.id, technologyId: technology.id, status: 'suggested' },
  ])
  expect(await db.notification.count()).toBe(0)
})
