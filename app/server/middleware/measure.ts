import type { RequestHandler } from 'express'
import type { Metrics } from '#app/platform/metrics/metrics.server'

const areas = new Set([
  'api',
  'assets',
  'back-office',
  'files',
  'needs',
  'organisations',
  'search',
  'sign-in',
  'technologies',
  'webhooks',
  'workspace',
])

/** The part of the exchange an address belongs to: few enough to count by. */
export function areaOf(path: string): string {
  const first = path.replace(/^\/en(?=\/|$)/, '').split(/[/.?]/)[1] ?? ''
  if (first === '') return 'home'
  return areas.has(first) ? first : 'other'
}

/** Measures how long each request takes until its answer is out. */
export function measure(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now()
    response.once('finish', () => {
      metrics.observeRequest({
        method: request.method,
        area: areaOf(request.path),
        status: response.statusCode,
        seconds: (performance.now() - startedAt) / 1_000,
      })
    })
    next()
  }
}
