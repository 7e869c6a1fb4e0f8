import type { RequestHandler } from 'express'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what a page of another origin sends. Requests without an Origin header pass: cookies are
 * SameSite=Lax, so a browser sends none of them with a foreign form.
 */
export const sameOrigin: RequestHandler = (request, response, next) => {
  const { origin, host } = request.headers
  if (safe.has(request.method) || !origin) return next()
  if (URL.canParse(origin) && new URL(origin).host === host) return next()
  response.status(403).type('text').send('Sent from another site\n')
}
