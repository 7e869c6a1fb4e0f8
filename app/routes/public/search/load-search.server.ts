import { data } from '@remix-run/node'
import { canonicalQuery } from '#app/domain/search/canonical-query'
import { facetLabels } from '#app/domain/search/facet-labels.server'
import { nearbyListings, searchListings } from '#app/domain/search/index.server'
import { type FacetName, facetNames, type SearchKind } from '#app/domain/search/listing-document'
import {
  chosenFacets,
  parseSearchParams,
  type SearchParams,
} from '#app/domain/search/search-schemas'
import { readTypedQuery } from '#app/domain/search/typed-query'
import { foundNothingExact } from '#app/domain/search-misses/search-miss'
import { labelsOf, termOptions } from '#app/domain/taxonomy/index.server'
import type { FacetOption } from '#app/ui/filters/facet-option'
import type { HandlerArgs } from '../../handle.server'
import { chosenConditions, type LabelsOf } from './chosen-conditions'
import { countMissQuietly } from './count-miss-quietly.server'
import { facetOptions } from './facet-options'
import { fieldOptions } from './field-options'
import { queryWithOnly } from './query-links'

type LoaderArgs = Pick<HandlerArgs, 'ctx' | 'services' | 'url' | 'locale' | 't' | 'keepFromCache'>

/** What search engines and the browser's title bar learn of the page. */
interface PageTexts {
  title: string
  description: string
  noIndex?: boolean
}

type Facets = Partial<Record<FacetName, FacetOption[]>>

/**
 * What a search page shows. An address whose conditions do not parse is answered with their names and
 * status 400.
 * @param kind the one kind that a catalogue lists; the search page leaves it to the reader
 */
export async function loadSearch(args: LoaderArgs, texts: PageTexts, kind?: SearchKind) {
  const { ctx, services, url, locale, t } = args
  const query = readTypedQuery(url.searchParams)
  const parsed = parseSearchParams(query)
  if (!parsed.ok) {
    const problems = [...new Set(parsed.problems.map(({ parameter }) => parameter))]
    return data(
      { ok: false as const, title: t('search.invalid.title'), noIndex: true, problems },
      400,
    )
  }
  const params: SearchParams = {
    ...parsed.params,
    lang: locale,
    ...(kind ? { kind: [kind] } : {}),
  }
  const parts = { db: ctx.db, engine: services.search, now: ctx.now }
  const answer = await searchListings(parts, params)
  await countMissQuietly(args, params, answer)
  // Every search without an exact result is counted, and an answer without the engine is a makeshift.
  if (foundNothingExact(answer) || answer.engine === 'database') args.keepFromCache()
  const namesOf: LabelsOf = (facet, values) => facetLabels(ctx.db, facet, values, locale)
  const fixed: FacetName[] = kind ? ['kind'] : []
  const [nearby, conditions, fieldLabels, facets] = await Promise.all([
    nearbyListings(parts, params, answer),
    chosenConditions(params, query, fixed, { t, locale, labelsOf: namesOf }),
    labelsOf(ctx.db, 'field', locale),
    facetsOf(args, params, answer.facets, namesOf),
  ])
  const { trlMin, trlMax, priceMin, priceMax } = params
  return data({
    ok: true as const,
    ...texts,
    answer: { ...answer, facets: undefined },
    nearby,
    kinds: answer.facets.kind ?? [],
    facets,
    fieldLabels,
    conditions: conditions.filter(({ key }) => !key.startsWith('kind=')),
    words: params.q,
    sort: params.sort === 'relevance' && params.q.trim() === '' ? 'newest' : params.sort,
    kind: params.kind.length === 1 ? (params.kind[0] ?? null) : null,
    clear: queryWithOnly(query, kind ? ['q'] : ['q', 'kind']),
    canonical: canonicalQuery(params),
    ranges: { trlMin, trlMax, priceMin, priceMax },
    updated: { chosen: params.updated, counts: answer.facets.updated ?? [] },
  })
}

/** The facets as boxes to tick, with a name for each value and the fields as a tree. */
async function facetsOf(
  { ctx, locale }: LoaderArgs,
  params: SearchParams,
  counts: Awaited<ReturnType<typeof searchListings>>['facets'],
  namesOf: LabelsOf,
): Promise<Facets> {
  const chosen = chosenFacets(params)
  const terms = await termOptions(ctx.db, 'field', ctx.now, locale)
  const entries = await Promise.all(
    facetNames.map(async (facet): Promise<[FacetName, FacetOption[]]> => {
      const values = chosen[facet] ?? []
      if (facet === 'field') return [facet, fieldOptions(terms, counts.field ?? [], values)]
      return [facet, facetOptions(counts[facet] ?? [], values, await namesOf(facet, values))]
    }),
  )
  return Object.fromEntries(entries)
}

/** What a search page is made of, where its address could be read. */
export type FoundSearch = Extract<Awaited<ReturnType<typeof loadSearch>>['data'], { ok: true }>
