import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { transact } from '#app/domain/context'
import { listingWithdrawn } from '#app/domain/listings/listing-events'
import { loadCommandEnv } from '#app/platform/env/env.server'
import { emit } from '#app/platform/events/emit.server'
import { createLogger } from '#app/platform/logging/logger.server'
import { startSearch } from '#app/server/search.server'
import { contextOf } from '#tests/support/context'
import { testDatabase, testDatabaseUrl } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { type StrictMeilisearch, startStrictMeilisearch } from '#tests/support/strict-meilisearch'

let server: StrictMeilisearch
beforeEach(async () => {
  server = await startStrictMeilisearch()
})
afterEach(() => server.close())

const logger = createLogger({ LOG_LEVEL: 'silent' })

function start(url?: string, more: Record<string, string> = {}, log = logger) {
  const env = loadCommandEnv(
    { MEILISEARCH_URL: url, MEILISEARCH_API_KEY: 'test-key', ...more },
    testDatabaseUrl(),
  )
  return startSearch(env, testDatabase(), log)
}

describe('startSearch', () => {
  it('takes the embedded engine where no server is named', async () => {
    const { engine, stop } = await start()
    expect(engine.name).toBe('embedded')
    await stop()
  })

  it('says at the start that the embedded engine compares no meaning, and names no secret', async () => {
    const written: string[] = []
    const stream = new Writable({
      write(line, _encoding, done) {
        written.push(String(line))
        done()
      },
    })
    const { engine, stop } = await start(
      undefined,
      { EMBEDDER_SOURCE: 'openAi', EMBEDDER_API_KEY: 'a-key-of-an-embedder' },
      createLogger({ LOG_LEVEL: 'warn' }, stream),
    )
    expect(engine.semantic).toBeUndefined()
    expect(written.join('')).toMatch(/EMBEDDER_SOURCE is ignored/)
    expect(written.join('')).not.toContain('a-key-of-an-embedder')
    await stop()
  })

  it('fills an empty Meilisearch, which then follows events', async () => {
    const db = testDatabase()
    const owner = await createVerifiedOwner()
    const { id, organisationId } = await publishedTechnology(owner)
    const { engine, stop } = await start(server.url)
    expect(engine.name).toBe('meilisearch')
    const listings = () => [...(server.indexes.get('listings')?.keys() ?? [])]
    expect(listings()).toContain(id)

    await db.technology.update({ where: { id }, data: { status: 'withdrawn' } })
    const payload = { kind: 'technology', id, organisationId } as const
    await transact(contextOf(), (tx) => emit(tx, null, listingWithdrawn, payload))
    await deliverEvents({ search: engine })
    expect(listings()).not.toContain(id)
    await stop()
  })

  it('starts where the server does not answer', async () => {
    server.trouble = { status: 503, body: { message: 'down', code: 'internal', type: 'internal' } }
    const { engine, stop } = await start(server.url)
    expect(await engine.health()).toMatchObject({ ok: false })
    await stop()
  })
})
