import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { transact } from '#app/domain/context'
import { listingPublished } from '#app/domain/listings/listing-events'
import { indexEvents, rebuildIndex, searchListings } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { parseSearchParams } from '#app/domain/search/search-schemas'
import { startWorker } from '#app/jobs/start-worker.server'
import { loadCommandEnv } from '#app/platform/env/env.server'
import { emit } from '#app/platform/events/emit.server'
import { outboxEnd, readOutbox } from '#app/platform/events/outbox-reader.server'
import { MeilisearchEngine } from '#app/platform/search/meilisearch/meilisearch-engine'
import { type RunningServices, startServices } from '#app/server/services.server'
import { contextOf } from '#tests/support/context'
import { testDatabase, testDatabaseUrl } from '#tests/support/database'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { type FickleProxy, startFickleProxy } from '#tests/support/fickle-proxy'
import {
  hasMeilisearchProgram,
  type OwnMeilisearch,
  sayWithoutProgram,
  startOwnMeilisearch,
} from '#tests/support/search-engines'

sayWithoutProgram('what the exchange does while Meilisearch is in trouble')

type Owner = Awaited<ReturnType<typeof createVerifiedOwner>>

/** Writes a technology and says that it was published, as the use case does. */
async function publish(owner: Owner, title: string): Promise<string> {
  const texts = { create: { lang: 'vi', title } }
  const { id, organisationId } = await publishedTechnology(owner, { texts })
  const payload = { kind: 'technology', id, organisationId } as const
  await transact(contextOf(), (tx) => emit(tx, null, listingPublished, payload))
  return id
}

describe.runIf(hasMeilisearchProgram())('a bad day of Meilisearch', { timeout: 180_000 }, () => {
  let server: OwnMeilisearch
  let proxy: FickleProxy
  let owner: Owner
  let running: RunningServices
  let stopWorker: () => Promise<void>
  let run = 0

  const ask = async (query: string) => {
    const parsed = parseSearchParams(new URLSearchParams(query))
    if (!parsed.ok) throw new Error('unreadable')
    const began = performance.now()
    const parts = { db: testDatabase(), engine: running.services.search, now: new Date() }
    const answer = await searchListings(parts, parsed.params)
    return { ...answer, ms: performance.now() - began }
  }
  const indexed = async (text: string) => {
    const { engine, total } = await ask(`q=${text}`)
    return engine === 'meilisearch' ? total : undefined
  }
  const engineOf = (url = server.url, settings = listingIndexSettings) =>
    new MeilisearchEngine<ListingDocument>(settings, {
      url,
      apiKey: server.apiKey,
      indexUid: `days-${run}`,
      lookEveryMs: 100,
    })

  beforeAll(async () => {
    server = await startOwnMeilisearch()
  })
  afterAll(() => server?.stop())
  beforeEach(async () => {
    run++
    proxy = await startFickleProxy(server.url)
    owner = await createVerifiedOwner()
    await publish(owner, 'Máy sấy đầu tiên')
    const env = loadCommandEnv(
      {
        MEILISEARCH_URL: proxy.url,
        MEILISEARCH_API_KEY: server.apiKey,
        MEILISEARCH_INDEX: `days-${run}`,
        LOG_LEVEL: 'silent',
      },
      testDatabaseUrl(),
    )
    running = await startServices(env, { demo: false })
    stopWorker = await startWorker(running.services, running.queue)
  })
  afterEach(async () => {
    proxy.mood = 'well'
    await stopWorker()
    await running.close()
    await proxy.close()
    await engineOf().drop()
  })

  it('a crash in the middle of the work loses nothing', async () => {
    for (let i = 0; i < 12; i++) await publish(owner, `Máy gặt số ${i}`)
    await expect.poll(() => indexed('gặt').catch(() => 0), { timeout: 30_000 }).toBeGreaterThan(1)
    await server.crash()
    for (let i = 12; i < 16; i++) await publish(owner, `Máy gặt số ${i}`)
    expect(await ask('q=gặt')).toMatchObject({ engine: 'database', total: 16 })
    await server.start()
    await expect.poll(() => indexed('gặt'), { timeout: 100_000, interval: 500 }).toBe(16)
  })

  it.each(['mute', 'slow'] as const)(
    'a server that is %s holds up neither pages nor jobs',
    async (mood) => {
      proxy.mood = mood
      const first = await ask('q=sấy')
      expect(first).toMatchObject({ engine: 'database', total: 1 })
      expect(first.ms).toBeLessThan(4_500)
      const second = await ask('q=sấy')
      expect(second.engine).toBe('database')
      expect(second.ms).toBeLessThan(1_500)
      await publish(owner, 'Máy ép dầu')
      expect(await ask('q=ép')).toMatchObject({ engine: 'database', total: 1 })
      proxy.mood = 'well'
      await expect.poll(() => indexed('ép'), { timeout: 90_000, interval: 500 }).toBe(1)
    },
  )

  it('a job waits for an answer that people do not wait for', async () => {
    await expect.poll(() => indexed('sấy'), { timeout: 30_000 }).toBe(1)
    const engine = engineOf(proxy.url)
    await engine.warm()
    const query = { terms: [{ exact: 'sấy', base: 'say', weight: 1 }], limit: 5 }
    proxy.mood = 'slow'
    await expect(engine.candidates(query)).rejects.toThrow('late')
    expect(await engine.candidates({ ...query, unhurried: true })).toHaveLength(1)
    await engine.close()
  })

  it('answers that break off are answered from the database, and the index follows later', async () => {
    proxy.mood = 'cutting'
    expect(await ask('q=sấy')).toMatchObject({ engine: 'database', total: 1 })
    await publish(owner, 'Máy ép dầu')
    proxy.mood = 'well'
    await expect.poll(() => indexed('ép'), { timeout: 90_000, interval: 500 }).toBe(1)
  })

  it('a document that is refused is left out and told of, and the others get in', async () => {
    const told: string[] = []
    const engine = new MeilisearchEngine<ListingDocument>(listingIndexSettings, {
      url: server.url,
      apiKey: server.apiKey,
      indexUid: `days-${run}`,
      tell: (message) => told.push(message),
    })
    const [document] = await running.services.search.fetch([(await ask('q=sấy')).hits[0]?.id ?? ''])
    if (!document) throw new Error('nothing is indexed')
    const named = (id: string) => ({ ...document, id, titleVi: 'Lò hơi' })
    const documents = [named('a'), named('x'.repeat(600)), named('b'), named('c')]
    await engine.upsert(documents)
    expect(await indexed('lò hơi')).toBe(3)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^document x{600} is left out of the index/)
    await engine.upsert([named('y'.repeat(600))])
    expect(told).toHaveLength(2)
    async function* all() {
      yield documents
    }
    await engine.rebuild(all())
    expect(await indexed('lò hơi')).toBe(3)
  })

  it('what happens while the settings change is in the new index', async () => {
    const db = testDatabase()
    await stopWorker()
    const old = engineOf()
    // Another process brings an entry into the old index after the new one was read and before it takes its place.
    class Meanwhile extends MeilisearchEngine<ListingDocument> {
      override rebuild(batches: AsyncIterable<readonly ListingDocument[]>): Promise<number> {
        async function* andThen() {
          yield* batches
          const cursor = await outboxEnd(db)
          await publish(owner, 'Máy cày giữa chừng')
          const { events } = await readOutbox(db, cursor)
          expect(events).toHaveLength(1)
          await indexEvents({ db, engine: old, now: new Date() }, events)
        }
        return super.rebuild(andThen())
      }
    }
    const settings = { ...listingIndexSettings, sortable: ['publishedAt', 'price', 'trl'] }
    const fresh = new Meanwhile(settings, {
      url: server.url,
      apiKey: server.apiKey,
      indexUid: `days-${run}`,
    })
    expect(await fresh.isCurrent()).toBe(false)
    await rebuildIndex({ db, engine: fresh, now: new Date() })
    expect(await fresh.isCurrent()).toBe(true)
    expect(await indexed('cày')).toBe(1)
    stopWorker = await startWorker(running.services, running.queue)
  })

  it('two processes that fill the index at once both come through', async () => {
    const fill = () => rebuildIndex({ db: testDatabase(), engine: engineOf(), now: new Date() })
    const [first, second] = await Promise.all([fill(), fill()])
    expect(second).toBe(first)
    expect(await indexed('sấy')).toBe(1)
    const response = await fetch(`${server.url}/indexes`, {
      headers: { authorization: `Bearer ${server.apiKey}` },
    })
    const { results } = (await response.json()) as { results: { uid: string }[] }
    expect(results.map(({ uid }) => uid)).toEqual([`days-${run}`])
  })

  it('a process learns the words that another one brought, without a restart', async () => {
    const [mine, theirs] = [engineOf(), engineOf()]
    const frequency = async () => (await mine.statistics()).baseFrequency('quokka')
    expect(await frequency()).toBe(0)
    const [document] = await theirs.fetch([(await ask('q=sấy')).hits[0]?.id ?? ''])
    if (!document) throw new Error('nothing is indexed')
    await theirs.upsert([{ ...document, id: 'new', titleVi: 'Quokka' }])
    await expect.poll(frequency, { timeout: 10_000, interval: 100 }).toBe(1)
    await theirs.remove(['new'])
    await expect.poll(frequency, { timeout: 10_000, interval: 100 }).toBe(0)
    expect((await mine.search({ text: 'quokk', prefix: true })).total).toBe(0)
    await mine.close()
  })
})
