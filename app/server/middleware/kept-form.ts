import type { RequestHandler } from 'express'
import { keptFormParameter } from '#app/platform/http/kept-form.server'

/**
 * Lets a page show again what was typed before the session ended: its action is asked for the form that was kept
 * and does nothing else (`handle`), so that the page comes out as after an answer to that form.
 */
export const keptForm: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' && keptFormParameter in request.query) {
    const byScript = request.path.endsWith('.data')
    if (!byScript && request.headers.cookie?.includes('kept_form=')) {
      response.locals.givesBack = true
      request.method = 'POST'
    }
  }
  next()
}
