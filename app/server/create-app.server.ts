import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import pinoHttp from 'pino-http'
import type { Services } from '#app/domain/services'
import { overHttps } from '#app/platform/env/over-https'
import type { ChangeWatch } from '#app/platform/events/change-watch.server'
import { bodyLimit } from './middleware/body-limit'
import { keptForm } from './middleware/kept-form'
import { measure } from './middleware/measure'
import { requestId } from './middleware/request-id'
import { sameOrigin } from './middleware/same-origin'
import { nonce, securityHeaders } from './middleware/security-headers'
import { onlyRoutes } from './only-routes'
import { pageCache } from './page-cache/page-cache'

interface AppParts {
  services: Services
  /** The built Remix server, or what makes it anew in development. */
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Folder of the built browser files; absent in development, where Vite serves them. */
  clientFolder?: string
  /** Tells the page cache of changes; without it every page is made anew. */
  changes?: ChangeWatch
  /** Vite's middleware in development. */
  development?: RequestHandler
  /** What stands in for third parties in the demo, before the exchange's own pages. */
  standIns?: RequestHandler
}

/** Puts the HTTP side together: the middlewares in their order, the static files, then Remix. */
export function createApp({
  services,
  build,
  clientFolder,
  changes,
  development,
  standIns,
}: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', services.env.TRUST_PROXY)
  app.use(requestId, nonce, measure(services.metrics))
  app.use(
    securityHeaders({
      secure: overHttps(services.env.APP_URL),
      development: development !== undefined,
    }),
  )
  app.use(sameOrigin, bodyLimit)
  app.use(compression())
  if (development) app.use(development)
  if (clientFolder) {
    app.use(
      '/assets',
      express.static(`${clientFolder}/assets`, {
        immutable: true,
        maxAge: '1y',
        fallthrough: false,
      }),
    )
    app.use(express.static(clientFolder, { maxAge: '1h' }))
  }
  app.use(requestLog(services))
  if (standIns) app.use(standIns)
  app.use(keptForm)
  if (changes && !development) app.use(pageCache(changes))
  if (typeof build === 'object')
    app.all('/webhooks/*', remix(onlyRoutes(build, 'webhooks/'), services))
  app.all('*', remix(build, services))
  app.use(lastResort(services))
  return app
}

function remix(build: AppParts['build'], services: Services): RequestHandler {
  return createRequestHandler({
    build,
    mode: services.env.NODE_ENV,
    getLoadContext: (request, response) => ({
      services,
      nonce: response.locals.nonce,
      requestId: response.locals.requestId,
      clientIp: request.ip ?? 'unknown',
      givesBack: response.locals.givesBack === true,
      keepFromCache() {
        response.locals.keptFromCache = true
      },
    }),
  })
}

/** One line a request: what was asked, by which name, how it ended and how many milliseconds it took. */
function requestLog({ logger }: Services): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (_request, response) =>
      (response as unknown as { locals: { requestId: string } }).locals.requestId,
    autoLogging: { ignore: ({ url }) => url === '/healthz' || url === '/readyz' },
    serializers: {
      req: ({ id, method, url }) => ({ id, method, path: String(url).split('?')[0] }),
      res: ({ statusCode }) => ({ statusCode }),
    },
  })
}

function lastResort(services: Services): ErrorRequestHandler {
  return (error: { status?: number }, _request, response, next) => {
    if (response.headersSent) return next(error)
    const status = error.status && error.status < 500 ? error.status : 500
    const { requestId } = response.locals
    if (status === 500) services.logger.error({ requestId, err: error }, 'fault in the server')
    response.status(status).type('text').send(`${status} · ${requestId}\n`)
  }
}
