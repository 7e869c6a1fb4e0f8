import { type APIRequestContext, expect, test } from '@playwright/test'
import { embeddedDatabase } from '#app/commands/support/with-database'
import { system } from '#app/domain/accounts/actor'
import { transact } from '#app/domain/context'
import { listingPublished, listingWithdrawn } from '#app/domain/listings/listing-events'
import { createDatabase, type Database } from '#app/platform/db/client.server'
import {
  type EmbeddedServer,
  startEmbeddedServer,
} from '#app/platform/db/embedded/embedded-server.server'
import { emit } from '#app/platform/events/emit.server'

const ROUNDS = 4

// The changes come from another process than the one that serves the pages.
let server: EmbeddedServer
let db: Database
test.beforeAll(async () => {
  server = await startEmbeddedServer('.cache/e2e')
  db = createDatabase(server.urlOf(embeddedDatabase))
})
test.afterAll(async () => {
  await db.$disconnect()
  await server.release()
})

const context = () => ({ db, actor: system, now: new Date(), requestId: 'page-cache' })

/** Publishes a technology, as an import does: without telling anybody. */
function publish(word: string, organisationId: string) {
  return transact(context(), async (tx) => {
    const { id, slug } = await tx.db.technology.create({
      data: {
        slug: `bo-nho-${word}`,
        organisationId,
        status: 'published',
        publishedAt: tx.now,
        texts: { create: { lang: 'vi', title: `Thiết bị ${word}`, summary: 'Thử bộ nhớ trang' } },
      },
    })
    const payload = { kind: 'technology', id, organisationId, imported: true } as const
    await emit(tx, null, listingPublished, payload)
    return { id, slug }
  })
}

function withdraw(id: string, organisationId: string) {
  return transact(context(), async (tx) => {
    await tx.db.technology.update({ where: { id }, data: { status: 'withdrawn' } })
    const payload = { kind: 'technology', id, organisationId, imported: true } as const
    await emit(tx, null, listingWithdrawn, payload)
  })
}

/** Reads pages until it is told to stop; returns the nonces of all of them. */
async function readMeanwhile(request: APIRequestContext, state: { running: boolean }) {
  const nonces: string[] = []
  while (state.running) {
    for (const path of ['/', '/technologies', '/en/technologies']) {
      const response = await request.get(path)
      expect(response.status()).toBe(200)
      const policy = response.headers()['content-security-policy'] ?? ''
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
      expect(await response.text()).toContain(`nonce="${nonce}"`)
      nonces.push(nonce)
    }
  }
  return nonces
}

test('pages are right after every change while others read, and no nonce comes twice', async ({
  request,
}) => {
  const { id: organisationId } = await db.organisation.findFirstOrThrow({
    where: { status: 'verified' },
  })
  const state = { running: true }
  const readers = [1, 2, 3].map(() => readMeanwhile(request, state))
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const word = `zq${Date.now().toString(36)}`
      const page = () => request.get(`/technologies/bo-nho-${word}`)
      const isFound = async () => {
        const text = await (await request.get(`/search?q=${word}`)).text()
        return text.includes(`/technologies/bo-nho-${word}`)
      }
      expect((await page()).status()).toBe(404)
      expect(await isFound()).toBe(false)
      const { id } = await publish(word, organisationId)
      expect((await page()).status()).toBe(200)
      expect(await (await request.get('/')).text()).toContain(word)
      await expect.poll(isFound).toBe(true)
      expect((await page()).status()).toBe(200)
      await withdraw(id, organisationId)
      expect((await page()).status()).not.toBe(200)
      expect(await (await request.get('/')).text()).not.toContain(word)
      await expect.poll(isFound).toBe(false)
      await db.technology.delete({ where: { id } })
    }
  } finally {
    state.running = false
  }
  const nonces = (await Promise.all(readers)).flat()
  expect(nonces.length).toBeGreaterThan(10)
  expect(new Set(nonces).size).toBe(nonces.length)
})

test('a page that has not changed is not sent again', async ({ request }) => {
  const first = await request.get('/how-it-works')
  const etag = first.headers().etag ?? ''
  expect(etag).toMatch(/^W\//)
  expect(first.headers()['cache-control']).toBe('private, max-age=0, must-revalidate')
  const again = await request.get('/how-it-works', { headers: { 'if-none-match': etag } })
  expect(again.status()).toBe(304)
  expect(again.headers()['content-security-policy']).toBeUndefined()
  const signIn = await request.get('/sign-in')
  expect(signIn.headers()['cache-control']).toBe('private, no-cache')
})
