import { describe, expect, it } from 'vitest'
import { isKnownTo, keepPage, withNonce } from '#app/server/page-cache/kept-page'
import { PageStore } from '#app/server/page-cache/page-store'
import { pageKey } from '#app/server/page-cache/public-page'

const keyOf = (url: string, cookie?: string, method = 'GET') =>
  pageKey({ method, url, host: 'exchange.test', cookie })

describe('pageKey', () => {
  it.each([
    '/',
    '/en',
    '/_root.data',
    '/en.data',
    '/search?q=vải',
    '/en/technologies/may-say-1',
    '/technologies/may-say-1.data?_routes=x',
    '/organisations',
    '/privacy',
  ])('knows %s as a page for everybody', (url) => expect(keyOf(url)).not.toBeNull())

  it.each([
    '/workspace',
    '/back-office',
    '/sign-in',
    '/demo/mail',
    '/technologies/may-say-1/ask',
    '/api/v1/search',
    '/files/1',
    '/bench',
    '/english',
    '/en/workspace',
  ])('leaves %s alone', (url) => expect(keyOf(url)).toBeNull())

  it('knows readers apart where pages differ', () => {
    const keys = [keyOf('/'), keyOf('/en'), keyOf('/?a'), keyOf('/', 'theme=dark')]
    expect(new Set(keys).size).toBe(4)
    expect(keyOf('/', 'visited=yes; other=1')).toBe(keyOf('/'))
  })

  it('has no name for people, notices and forms', () => {
    expect(keyOf('/', '__Secure-exchange.session_token=a')).toBeNull()
    expect(keyOf('/', 'theme=dark; notice=a')).toBeNull()
    expect(keyOf('/', undefined, 'POST')).toBeNull()
    expect(keyOf('/', undefined, 'HEAD')).toBeNull()
  })
})

describe('a kept page', () => {
  const body = (nonce: string) =>
    Buffer.from(`<p>Sấy vải</p><script nonce="${nonce}"></script><i>${nonce}</i>`)

  it('is the page with another nonce', () => {
    const page = keepPage(body('AAAA+/=='), 'AAAA+/==', {})
    expect(withNonce(page, 'BBBB+/==').toString()).toBe(body('BBBB+/==').toString())
  })

  it('has one tag whatever its nonce was, and another for other words or headers', () => {
    const { etag } = keepPage(body('A1'), 'A1', { 'content-language': 'vi' })
    expect(keepPage(body('B2'), 'B2', { 'content-language': 'vi' }).etag).toBe(etag)
    expect(keepPage(body('A1'), 'A1', { 'content-language': 'en' }).etag).not.toBe(etag)
    expect(keepPage(Buffer.from('x'), 'A1', { 'content-language': 'vi' }).etag).not.toBe(etag)
  })

  it('without a nonce is itself', () => {
    const page = keepPage(Buffer.from('[1]'), 'A1', {})
    expect(withNonce(page, 'B2').toString()).toBe('[1]')
  })

  it('is known by its tag', () => {
    const page = keepPage(Buffer.from('x'), 'A1', {})
    expect(isKnownTo(page, `"a" , ${page.etag}`)).toBe(true)
    expect(isKnownTo(page, '*')).toBe(true)
    expect(isKnownTo(page, 'W/"a"')).toBe(false)
    expect(isKnownTo(page, undefined)).toBe(false)
  })
})

describe('PageStore', () => {
  const page = (text: string) => keepPage(Buffer.from(text), 'nonce', {})
  const room = 2 * (page('a').bytes + 2)

  it('forgets what was not asked for the longest', () => {
    const store = new PageStore(room, 1_000)
    store.set('a', page('a'), 1, 0)
    store.set('b', page('b'), 1, 0)
    store.get('a', 1, 0)
    store.set('c', page('c'), 1, 0)
    expect(store.get('b', 1, 0)).toBeUndefined()
    expect(store.get('a', 1, 0)).toBeDefined()
    expect(store.bytes).toBe(room)
  })

  it('knows nothing of another state of the exchange, nor after its time', () => {
    const store = new PageStore(room, 1_000)
    store.set('a', page('a'), 1, 0)
    expect(store.get('a', 1, 999)).toBeDefined()
    expect(store.get('a', 1, 1_000)).toBeUndefined()
    store.set('a', page('a'), 1, 0)
    expect(store.get('a', 2, 0)).toBeUndefined()
    expect(store.bytes).toBe(0)
  })

  it('counts a page that is set again once, and takes none that is too large', () => {
    const store = new PageStore(room, 1_000)
    store.set('a', page('a'), 1, 0)
    store.set('a', page('a'), 1, 0)
    expect(store.bytes).toBe(room / 2)
    store.set('big', page('x'.repeat(room)), 1, 0)
    expect(store.bytes).toBe(room / 2)
  })
})
