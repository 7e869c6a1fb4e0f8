import { searchListings } from '#app/domain/search/index.server'
import { parseSearchParams } from '#app/domain/search/search-schemas'
import { handle } from '#app/routes/handle.server'
import { apiAnswer, apiPreflight, apiProblem } from './api-response'

/** `GET /api/v1/search`: the catalogue as JSON, for everybody and from every origin. */
export const loader = handle({ access: 'public' }, async ({ ctx, services, request, url }) => {
  if (request.method === 'OPTIONS') return apiPreflight()
  const parsed = parseSearchParams(url.searchParams)
  if (!parsed.ok) {
    const words = parsed.problems.map(({ parameter, message }) => `${parameter} ${message}`)
    return apiProblem(400, 'Invalid parameters', words.join('; '), {
      instance: url.pathname,
      parameters: parsed.problems,
    })
  }
  try {
    const answer = await searchListings(
      { db: ctx.db, engine: services.search, now: ctx.now },
      parsed.params,
    )
    return apiAnswer(answer)
  } catch (error) {
    services.logger.error({ requestId: ctx.requestId, err: error }, 'search by API failed')
    return apiProblem(500, 'Internal error', `Reference ${ctx.requestId}`, {
      instance: url.pathname,
    })
  }
})

/** Only reading is offered. */
export const action = handle({ access: 'public' }, async ({ url }) =>
  apiProblem(405, 'Method not allowed', 'Use GET.', { instance: url.pathname }, { Allow: 'GET' }),
)
