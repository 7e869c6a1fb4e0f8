import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { transact } from '#app/domain/context'
import { withdrawListing } from '#app/domain/listings/withdraw-listing.server'
import { organisationChanged } from '#app/domain/organisations/organisation-events'
import { newestTechnologies } from '#app/domain/technologies/index.server'
import {
  announceIndexChange,
  type ChangeWatch,
  watchChanges,
} from '#app/platform/events/change-watch.server'
import { emit } from '#app/platform/events/emit.server'
import { nonce, securityHeaders } from '#app/server/middleware/security-headers'
import { pageCache } from '#app/server/page-cache/page-cache'
import { contextOf } from '#tests/support/context'
import { testDatabase, testDatabaseUrl } from '#tests/support/database'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { publishedBy, technologyVersion } from '#tests/support/factories/technologies'

let server: Server
let watch: ChangeWatch
let owner: Person
let address: string
/** How many pages were made, not taken from the cache. */
let made: number

beforeEach(async () => {
  owner = await createVerifiedOwner()
  watch = watchChanges(testDatabaseUrl())
  made = 0
  const app = express()
  app.use(nonce, securityHeaders({ secure: false, development: false }), pageCache(watch))
  app.get(/.*/, async (request, response) => {
    made += 1
    if (request.path === '/search') response.locals.keptFromCache = true
    if (request.path === '/terms') response.setHeader('Set-Cookie', 'a=b')
    if (request.path === '/technologies/gone') response.status(404)
    const newest = await newestTechnologies(contextOf(), 'vi', 100)
    const script = `<script nonce="${response.locals.nonce}">1</script>`
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.write(`${script}<ul>${newest.map(({ id }) => `<li>${id}</li>`).join('')}</ul>`)
    response.end(script)
  })
  server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  while (!(await watch.settled())) await new Promise((resolve) => setTimeout(resolve, 10))
})
afterEach(async () => {
  server.close()
  server.closeAllConnections()
  await watch.stop()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(address + path, { headers })
const change = (emitted = organisationChanged) =>
  transact(contextOf(), (tx) => emit(tx, null, emitted, { id: owner.organisation?.id ?? '' }))

/** Asks twice; true where the second answer came from the cache. */
async function isKept(path: string, headers: Record<string, string> = {}): Promise<boolean> {
  await (await get(path, headers)).text()
  const before = made
  await (await get(path, headers)).text()
  return made === before
}

describe('the page cache', () => {
  it('keeps pages for everybody, each with its language, query, look and host', async () => {
    for (const path of ['/', '/en', '/technologies?page=2', '/technologies.data', '/needs/a-1']) {
      expect(await isKept(path), path).toBe(true)
    }
    const before = made
    await get('/', { cookie: 'theme=dark' })
    await get('/en/technologies?page=2')
    await get('/technologies?page=3')
    expect(made).toBe(before + 3)
  })

  it('keeps nothing that is for one person, tells something once, or failed', async () => {
    const session = { cookie: 'exchange.session_token=abc' }
    expect(await isKept('/', session)).toBe(false)
    expect((await get('/', session)).headers.get('cache-control')).toBe('private, no-store')
    expect(await isKept('/', { cookie: 'theme=dark; notice=abc' })).toBe(false)
    for (const path of ['/search', '/terms', '/technologies/gone', '/workspace', '/demo/mail']) {
      expect(await isKept(path), path).toBe(false)
      expect((await get(path)).headers.get('cache-control')).toBe('private, no-cache')
    }
  })

  it('gives each answer a nonce of its own, which its policy names', async () => {
    const nonces = new Set<string>()
    for (let n = 0; n < 20; n++) {
      const response = await get('/technologies')
      const found = [...(await response.text()).matchAll(/nonce="([^"]+)"/g)].map((each) => each[1])
      expect(found).toHaveLength(2)
      expect(new Set(found).size).toBe(1)
      expect(response.headers.get('content-security-policy')).toContain(`'nonce-${found[0]}'`)
      nonces.add(found[0] ?? '')
    }
    expect(nonces.size).toBe(20)
    expect(made).toBe(1)
  })

  it('answers 304 where the browser has the page, and sends no policy with it', async () => {
    const first = await get('/technologies')
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^W\/"[\w-]+"$/)
    expect(first.headers.get('cache-control')).toBe('private, max-age=0, must-revalidate')
    expect(first.headers.get('vary')).toContain('Cookie')
    const again = await get('/technologies', { 'if-none-match': `"x", ${tag}` })
    expect(again.status).toBe(304)
    expect(again.headers.get('content-security-policy')).toBeNull()
    expect(again.headers.get('etag')).toBe(tag)
    // A change elsewhere makes the page anew, and it turns out to be the same.
    await change()
    expect((await get('/technologies', { 'if-none-match': tag })).status).toBe(304)
    await publishedBy(owner)
    const changed = await get('/technologies', { 'if-none-match': tag })
    expect(changed.status).toBe(200)
    expect(changed.headers.get('etag')).not.toBe(tag)
  })

  it('makes pages anew after an event and after an index has followed', async () => {
    expect(await isKept('/')).toBe(true)
    await change()
    const before = made
    await get('/')
    expect(made).toBe(before + 1)
    await announceIndexChange(testDatabase())
    await get('/')
    expect(made).toBe(before + 2)
  })

  it('has a page made once for all who ask for it at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => get('/technologies')))
    const bodies = await Promise.all(answers.map((answer) => answer.text()))
    expect(made).toBe(1)
    expect(new Set(bodies).size).toBe(10)
  })

  it('asks nothing of the cache while the database does not tell of changes', async () => {
    expect(await isKept('/')).toBe(true)
    await testDatabase().$executeRawUnsafe(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND query LIKE 'SELECT 1%' AND pid <> pg_backend_pid()`,
    )
    const before = made
    await expect.poll(() => get('/').then(() => made)).toBeGreaterThan(before)
    await expect.poll(() => isKept('/')).toBe(true)
  })

  it('is right after every change, under load', async () => {
    const nonces: string[] = []
    let running = true
    const reader = async () => {
      while (running) {
        const text = await (await get('/technologies')).text()
        nonces.push(/nonce="([^"]+)"/.exec(text)?.[1] ?? '')
      }
    }
    const readers = Array.from({ length: 8 }, reader)
    const shows = async (id: string) => (await (await get('/technologies')).text()).includes(id)
    for (let round = 0; round < 5; round++) {
      const id = await publishedBy(owner)
      expect(await shows(id), `round ${round}, published`).toBe(true)
      const version = await technologyVersion(id)
      const listing = { kind: 'technology', id, version } as const
      await withdrawListing(contextOf(owner), listing, { reason: 'transferred' })
      expect(await shows(id), `round ${round}, withdrawn`).toBe(false)
    }
    running = false
    await Promise.all(readers)
    expect(new Set(nonces).size).toBe(nonces.length)
    expect(made).toBeLessThan(nonces.length)
  })
})
