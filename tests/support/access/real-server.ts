import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServerBuild } from '@remix-run/node'
import { isRouteErrorResponse } from '@remix-run/react'
import type { Logger } from 'pino'
import type { Services } from '#app/domain/services'
import * as entry from '#app/entry.server'
import type { Database, Transaction } from '#app/platform/db/client.server'
import * as root from '#app/root'
import { createApp } from '#app/server/create-app.server'
import remixConfig from '../../../remix.config.js'
import type { Route } from './route-table'

/** Thrown where a use case has done everything and would commit. */
class RolledBack extends Error {}

/** A database whose transactions are taken back at their end: what an action would do is seen, and not done. */
function takingBack(db: Database): Database {
  return new Proxy(db, {
    get(target, name) {
      if (name !== '$transaction') return Reflect.get(target, name)
      return (work: unknown, options?: object) =>
        typeof work === 'function'
          ? target.$transaction(async (tx: Transaction) => {
              await work(tx)
              throw new RolledBack('done, and taken back')
            }, options)
          : target.$transaction(work as never)
    },
  })
}

/** The built server as the compiler would make it, of the route modules themselves. */
function buildOf(routes: readonly Route[]): ServerBuild {
  const all = [{ id: 'root', path: '', index: false, parentId: undefined, module: root }, ...routes]
  const served = all.map(({ id, path, index, parentId, module }) => {
    const place = { id, ...(path ? { path } : {}), ...(index ? { index } : {}), parentId }
    return { ...place, module: module as ServerBuild['routes'][string]['module'] }
  })
  const assets = served.map(({ module, ...place }) => ({
    ...place,
    module: '',
    hasAction: 'action' in module,
    hasLoader: 'loader' in module,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: 'ErrorBoundary' in module,
    imports: [],
    css: [],
  }))
  const byId = <Item extends { id: string }>(items: Item[]) =>
    Object.fromEntries(items.map((item) => [item.id, item]))
  return {
    mode: 'production',
    entry: { module: entry },
    routes: byId(served),
    assets: { entry: { module: '', imports: [] }, routes: byId(assets), url: '', version: '1' },
    basename: '/',
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    future: remixConfig.future as ServerBuild['future'],
    isSpaMode: false,
  } as unknown as ServerBuild
}

/** What came of a request. */
export type Answer =
  | 'opens'
  | 'done'
  | 'bad form'
  | 'declined'
  | 'sign in'
  | 'consent'
  | 'join'
  | 'forbidden'
  | 'not found'
  | 'no such method'
  | `status ${number}`

interface Question {
  headers: Headers
  path: string
  query: Readonly<Record<string, string>>
  /** Id of the route, where its loader alone is to run. */
  only?: string
  body?: FormData
}

function answerOf(status: number, text: string, rolledBack: boolean): Answer {
  if (rolledBack) return 'done'
  if (text.includes('/sign-in?next=')) return 'sign in'
  if (text.includes('/consent?next=')) return 'consent'
  const redirects = status === 202 || (status >= 300 && status < 400)
  if (redirects && text.includes('/workspace/organisation/new')) return 'join'
  if (redirects) return 'done'
  if (status === 200 || status === 204) return 'opens'
  if (status === 400) return 'bad form'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'not found'
  if (status === 405) return 'no such method'
  if (status === 409 || status === 422 || status === 429) return 'declined'
  return `status ${status}`
}

/** The exchange's own server with everything in front of it, listening; nothing that it does stays. */
export async function startRealServer(services: Services, routes: readonly Route[]) {
  let rolledBack = false
  const faults: string[] = []
  const logger = services.logger.child({}) as Logger
  logger.error = ((about: { err?: unknown }) => {
    if (about.err instanceof RolledBack) rolledBack = true
    // What a handler answered was told by itself already.
    else if (!isRouteErrorResponse(about.err))
      faults.push(about.err instanceof Error ? (about.err.stack ?? '') : JSON.stringify(about))
  }) as Logger['error']
  const app = createApp({
    services: { ...services, logger, db: takingBack(services.db) },
    build: buildOf(routes),
  })
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
    // A connection that the server closed while it was idle would fail the request that is just sent on it.
    listening.keepAliveTimeout = 0
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    faults,
    async ask({ headers, path, query, only, body }: Question): Promise<Answer> {
      rolledBack = false
      const sent = new Headers(headers)
      sent.set('origin', origin)
      const search = new URLSearchParams({ ...query, ...(only ? { _routes: only } : {}) })
      const response = await fetch(`${origin}${path}?${search}`, {
        method: body ? 'POST' : 'GET',
        headers: sent,
        redirect: 'manual',
        ...(body ? { body } : {}),
      })
      const text = `${response.headers.get('location') ?? ''} ${await response.text()}`
      return answerOf(response.status, text, rolledBack)
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
