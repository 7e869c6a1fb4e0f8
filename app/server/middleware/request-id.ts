import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

/** Names each request; the name is in logs, histories and on error pages. */
export const requestId: RequestHandler = (_request, response, next) => {
  response.locals.requestId = randomUUID()
  response.setHeader('X-Request-Id', response.locals.requestId)
  next()
}
