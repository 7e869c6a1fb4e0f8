import { suggest } from '#app/domain/search/index.server'
import { parseSuggestParams } from '#app/domain/search/suggest-schemas'
import type { Suggestion } from '#app/domain/search/suggestion'
import { localePath } from '#app/locales/locale'
import { createTranslatorFor } from '#app/locales/translator'
import { handle } from '#app/routes/handle.server'
import { paths } from '#app/routes/paths'
import { apiAnswer, apiPreflight, apiProblem } from './api-response'

/** No cache keeps them: what goes out of sight is not suggested from that moment. */
const fresh = { 'Cache-Control': 'no-cache' }

function pathOf(suggestion: Suggestion): string {
  switch (suggestion.type) {
    case 'technology':
      return paths.technology(suggestion.slug)
    case 'need':
      return paths.need(suggestion.slug)
    case 'organisation':
      return paths.organisation(suggestion.slug)
    case 'field':
      return `${paths.search}?field=${encodeURIComponent(suggestion.code)}`
  }
}

/** `GET /api/v1/suggest?q=&lang=`: what somebody who types may be looking for, at most eight. */
export const loader = handle({ access: 'public' }, async ({ ctx, services, request, url }) => {
  if (request.method === 'OPTIONS') return apiPreflight()
  const parsed = parseSuggestParams(url.searchParams)
  if (!parsed.ok) {
    const words = parsed.problems.map(({ parameter, message }) => `${parameter} ${message}`)
    return apiProblem(400, 'Invalid parameters', words.join('; '), {
      instance: url.pathname,
      parameters: parsed.problems,
    })
  }
  const { q, lang } = parsed.params
  const t = createTranslatorFor(lang)
  const parts = { db: ctx.db, engine: services.search, now: ctx.now }
  const suggestions = await suggest(parts, q, lang)
  return apiAnswer(
    {
      q,
      lang,
      suggestions: suggestions.map((suggestion) => ({
        ...suggestion,
        lang: 'lang' in suggestion ? suggestion.lang : lang,
        note: t(`search.suggestions.${suggestion.type}`),
        href: localePath(lang, pathOf(suggestion)),
      })),
    },
    fresh,
  )
})

/** Only reading is offered. */
export const action = handle({ access: 'public' }, async ({ url }) =>
  apiProblem(405, 'Method not allowed', 'Use GET.', { instance: url.pathname }, { Allow: 'GET' }),
)
