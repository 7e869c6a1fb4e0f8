import { facetLabels } from '#app/domain/search/facet-labels.server'
import { parseSearchParams } from '#app/domain/search/search-schemas'
import type { HandlerArgs } from '../../handle.server'
import { chosenConditions } from '../../public/search/chosen-conditions'

/** What a search looks for, in short pieces in the reader's language; null where it cannot be read. */
export async function describeSearch(
  { ctx, locale, t }: Pick<HandlerArgs, 'ctx' | 'locale' | 't'>,
  query: string,
): Promise<string[] | null> {
  const written = new URLSearchParams(query)
  const parsed = parseSearchParams(written)
  if (!parsed.ok) return null
  const conditions = await chosenConditions(parsed.params, written, [], {
    t,
    locale,
    labelsOf: (facet, values) => facetLabels(ctx.db, facet, values, locale),
  })
  const words = parsed.params.q.trim()
  const pieces = [...(words ? [`“${words}”`] : []), ...conditions.map(({ label }) => label)]
  return pieces.length > 0 ? pieces : [t('savedSearches.everything')]
}
