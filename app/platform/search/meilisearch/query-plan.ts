import type { MultiSearchQuery } from 'meilisearch'
import { MAX_TOTAL, type SearchQuery } from '../engine'
import { quotedWords, WORDS_READ } from './asked-texts'
import { chosenExpression, filterExpression } from './filter-expression'

/** Best hits whose order we decide ourselves. */
export const RANKED_HERE = 100

/**
 * The queries that answer one search, still without words: the hits, for each chosen facet its counts
 * without its own choice, and one for each step.
 */
export function searchQueries(indexUid: string, query: SearchQuery): MultiSearchQuery[] {
  const filters = (query.filters ?? []).map(filterExpression)
  const steps = query.steps ?? []
  const chosen = [
    ...Object.entries(query.chosen ?? {}).flatMap(([field, values]) => {
      const expression = chosenExpression(field, values)
      return expression === null ? [] : [{ field, expression }]
    }),
    ...steps.flatMap(({ field, chosen: from }) =>
      from === undefined ? [] : [{ field, expression: filterExpression({ field, from }) }],
    ),
  ]
  const without = (field: string) => [
    ...filters,
    ...chosen.filter((each) => each.field !== field).map(({ expression }) => expression),
  ]
  const facets = query.facets ?? []
  const shared = { indexUid, q: '', matchingStrategy: 'all' as const }
  const main: MultiSearchQuery = {
    ...shared,
    filter: [...filters, ...chosen.map(({ expression }) => expression)],
    facets: facets.map((field) => `doc.${field}`),
    attributesToRetrieve: ['doc'],
    showRankingScore: true,
    ...(query.sort?.length
      ? { sort: query.sort.map(({ field, direction }) => `doc.${field}:${direction}`) }
      : {}),
    ...pageOf(query),
  }
  const counts = chosen
    .filter(({ field }) => facets.includes(field))
    .map(({ field }) => ({
      ...shared,
      filter: without(field),
      facets: [`doc.${field}`],
      limit: 0,
    }))
  const stepCounts = steps.flatMap(({ field, from }) =>
    from.map((bound) => ({
      ...shared,
      filter: [...without(field), filterExpression({ field, from: bound })],
      page: 1,
      hitsPerPage: 0,
    })),
  )
  return [main, ...counts, ...stepCounts]
}

/** True where the order of the hits is decided here and not by Meilisearch. */
export function isRankedHere(query: SearchQuery): boolean {
  const end = (query.offset ?? 0) + (query.limit ?? 20)
  return query.text !== '' && !query.sort?.length && end <= RANKED_HERE
}

/** Only pages have an exact total; the hits that are ranked here come as one page. */
function pageOf(query: SearchQuery): { page: number; hitsPerPage: number } {
  const offset = Math.min(query.offset ?? 0, MAX_TOTAL)
  const limit = query.limit ?? 20
  if (limit === 0) return { page: 1, hitsPerPage: 0 }
  if (isRankedHere(query)) return { page: 1, hitsPerPage: RANKED_HERE }
  return { page: Math.floor(offset / limit) + 1, hitsPerPage: limit }
}

/** Words, and pairs of neighbours, that are each asked alone. */
const MOST_SINGLE = 24
const MOST_PAIRS = 24

/** One of many queries, and what its hits are known to have: the words as far as they matched. */
export interface FocusedQuery {
  /** In the order in which Meilisearch gives them up, last first. */
  readonly words: readonly string[]
  /** The neighbours that every hit has side by side. */
  readonly pair?: string
  readonly query: MultiSearchQuery
}

/**
 * Several focused queries for many terms, since one query reads ten words only: the most telling words
 * together, each alone, and each pair of neighbours, in which Vietnamese has its words.
 * @param bases the words, most telling first
 * @param pairs two words with a space between, most telling first
 * @param limit hits of each query
 */
export function focusedQueries(
  indexUid: string,
  bases: readonly string[],
  pairs: readonly string[],
  filter: readonly string[],
  limit: number,
): FocusedQuery[] {
  const asked = (q: string): MultiSearchQuery => ({
    indexUid,
    q,
    matchingStrategy: 'last',
    filter: [...filter],
    attributesToRetrieve: ['id'],
    showRankingScoreDetails: true,
    limit,
  })
  const together = bases.slice(0, WORDS_READ)
  return [
    { words: together, query: asked(together.join(' ')) },
    ...bases
      .slice(0, MOST_SINGLE)
      .map((base) => ({ words: [base], query: asked(quotedWords(base)) })),
    ...pairs
      .slice(0, MOST_PAIRS)
      .map((pair) => ({ words: pair.split(' '), pair, query: asked(quotedWords(pair)) })),
  ]
}
