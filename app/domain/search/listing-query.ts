import type { Filter, SearchQuery, Sort, Steps } from '#app/platform/search/engine'
import { createAnalyser } from '#app/platform/search/text/analyser'
import { otherWordings } from '../vocabulary/other-wordings'
import type { WordList } from '../vocabulary/word-list'
import { freshFrom, updatedWithin } from './freshness'
import { type FacetName, facetFields, facetNames, listingIndexSettings } from './listing-document'
import { chosenFacets, type SearchParams } from './search-schemas'

/** Kinds that are searched where none is chosen. */
const LISTING_KINDS = ['technology', 'need'] as const

const analyser = createAnalyser(listingIndexSettings.stopWords)

/** The conditions on ranges; a facet's choice is no filter, for its counts must stay. */
export function rangeFilters({ trlMin, trlMax, priceMin, priceMax }: SearchParams): Filter[] {
  const filters: Filter[] = []
  if (trlMin !== undefined || trlMax !== undefined) {
    filters.push({ field: 'trl', ...range(trlMin, trlMax) })
  }
  if (priceMin !== undefined || priceMax !== undefined) {
    filters.push({ field: 'price', ...range(priceMin, priceMax) })
  }
  return filters
}

/** What holds on the day of a search. */
export interface Today {
  readonly list: WordList
  readonly now: Date
}

/** Whether a text has more than one word, so that some of them can be looked for without the others. */
export const hasSeveralWords = (text: string) => /\S\s+\S/.test(text)

/**
 * The query that answers the parameters: all words first, any of them where asked, and in what other
 * words the list knows for them.
 */
export function listingQuery(
  params: SearchParams,
  words: 'all' | 'any',
  { list, now }: Today,
): SearchQuery {
  const filters = rangeFilters(params)
  if (params.kind.length === 0) filters.push({ field: 'kind', in: LISTING_KINDS })
  const chosen = Object.entries(chosenFacets(params)) as [FacetName, string[]][]
  return {
    ...asked(params.q, words, list),
    filters,
    chosen: Object.fromEntries(chosen.map(([facet, values]) => [facetFields[facet], values])),
    facets: facetNames.map((facet) => facetFields[facet]),
    steps: [freshSteps(params, now)],
    sort: sortOf(params),
    offset: (params.page - 1) * params.limit,
    limit: params.limit,
    highlight: ['titleVi', 'titleEn', 'summaryVi', 'summaryEn'],
  }
}

/** The choices of freshness, and the one that is chosen. */
function freshSteps({ updated }: SearchParams, now: Date): Steps {
  return {
    field: 'freshAt',
    from: updatedWithin.map((within) => freshFrom(within, now)),
    ...(updated === undefined ? {} : { chosen: freshFrom(updated, now) }),
  }
}

/** The query for the entries that have a code, within the same conditions. */
export function codeQuery(params: SearchParams, key: string, today: Today): SearchQuery {
  const query = listingQuery({ ...params, q: '', sort: 'newest' }, 'all', today)
  return { ...query, filters: [...(query.filters ?? []), { field: 'codeKeys', in: [key] }] }
}

/** The words of a query with the other wordings of it. */
export function asked(
  text: string,
  words: 'all' | 'any',
  list: WordList,
): Pick<SearchQuery, 'text' | 'words' | 'wordings'> {
  return { text, words, wordings: otherWordings(text, list, analyser, words) }
}

/** Without words there is no relevance, and the newest come first. */
function sortOf({ sort, q }: SearchParams): Sort[] {
  if (sort === 'price') return [{ field: 'price', direction: 'asc' }]
  if (sort === 'newest' || q.trim() === '') return [{ field: 'publishedAt', direction: 'desc' }]
  return []
}

function range(from: number | undefined, to: number | undefined) {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}
