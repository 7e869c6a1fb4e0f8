import { once } from 'node:events'
import type { Request, RequestHandler, Response } from 'express'
import type { ChangeWatch } from '#app/platform/events/change-watch.server'
import { captureBody } from './capture'
import { isKnownTo, type KeptPage, keepPage, withNonce } from './kept-page'
import { PageStore } from './page-store'
import { mayBeSignedIn, pageKey } from './public-page'

const MOST_BYTES = 32 * 1024 * 1024
const LARGEST_PAGE = 1024 * 1024
/** For what changes without an event, such as the words "three minutes ago". */
const KEEP_MS = 30_000

// Shared caches would hand one nonce to many readers, so only the reader's own browser may keep a page.
const FOR_VISITORS = 'private, max-age=0, must-revalidate'
const FOR_PEOPLE = 'private, no-store'
const FOR_NOBODY_ELSE = 'private, no-cache'

/**
 * Answers visitors from memory where nothing has changed since the page was made (docs/decisions/
 * 0007-page-cache.md). Each sending has a nonce of its own.
 */
export function pageCache(watch: ChangeWatch): RequestHandler {
  const store = new PageStore(MOST_BYTES, KEEP_MS)
  const making = new Map<string, { readonly generation: number; readonly ended: Promise<void> }>()
  const answer = async (key: string, request: Request, response: Response): Promise<boolean> => {
    if (!(await watch.settled())) return false
    const { generation } = watch
    // After a change many may ask for one page: the first has it made, the others wait for it.
    const underWay = making.get(key)
    if (underWay?.generation === generation) await underWay.ended
    const kept = store.get(key, generation, Date.now())
    if (kept) {
      send(kept, request, response, (body) => response.end(body))
      return true
    }
    const made = { generation, ended: once(response, 'close').then(() => {}) }
    making.set(key, made)
    void made.ended.then(() => making.get(key) === made && making.delete(key))
    makePage(request, response, (page) => {
      // A page that was begun before a change may tell of either side of it.
      if (watch.generation === generation) store.set(key, page, generation, Date.now())
    })
    return false
  }
  return (request, response, next) => {
    const { host, cookie } = request.headers
    const forwarded = request.get('x-forwarded-host') ?? ''
    const name = { method: request.method, url: request.originalUrl, cookie }
    const key = pageKey({ ...name, host: `${forwarded} ${host}` })
    cacheControlUnlessSet(response, mayBeSignedIn(cookie) ? FOR_PEOPLE : FOR_NOBODY_ELSE)
    if (key === null) return next()
    answer(key, request, response).then((answered) => answered || next(), next)
  }
}

function send(
  page: KeptPage,
  request: Request,
  response: Response,
  end: (body?: Buffer) => void,
): void {
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value)
  response.setHeader('ETag', page.etag)
  response.setHeader('Cache-Control', FOR_VISITORS)
  response.vary('Cookie')
  if (isKnownTo(page, request.get('if-none-match'))) {
    // The browser shows the page it has, whose nonce is that of the policy it came with.
    response.removeHeader('Content-Security-Policy')
    response.removeHeader('Content-Type')
    response.status(304).statusMessage = 'Not Modified'
    end()
  } else end(withNonce(page, response.locals.nonce))
}

/** Lets the page be made, keeps it where it is one for everybody, and sends it as if it had been kept. */
function makePage(request: Request, response: Response, onPage: (page: KeptPage) => void): void {
  const before = new Set(response.getHeaderNames())
  captureBody(response, LARGEST_PAGE, (body, end) => {
    if (!isForEverybody(response)) return end(body)
    const own = Object.entries(response.getHeaders()).filter(([name]) => !before.has(name))
    const headers = Object.fromEntries(own) as KeptPage['headers']
    const page = keepPage(body, response.locals.nonce, headers)
    onPage(page)
    send(page, request, response, end)
  })
}

function isForEverybody(response: Response): boolean {
  return (
    response.statusCode === 200 &&
    response.locals.keptFromCache !== true &&
    !response.hasHeader('Set-Cookie') &&
    !response.hasHeader('Cache-Control')
  )
}

function cacheControlUnlessSet(response: Response, value: string): void {
  const writeHead = response.writeHead
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', value)
    return writeHead.apply(response, args)
  }) as typeof writeHead
}
