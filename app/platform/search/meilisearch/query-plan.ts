import type { MultiSearchQuery } from 'meilisearch'
import { type CorpusStatistics, MAX_TOTAL, type SearchQuery, type WeightedTerm } from '../engine'
import type { SearchWord } from '../text/analyser'
import { rarity } from '../text/relevance'
import { chosenExpression, filterExpression } from './filter-expression'

/** Meilisearch reads no more words of a query than these. */
const WORDS_READ = 10
/** Best hits whose order we decide ourselves. */
export const RANKED_HERE = 100

/**
 * The base forms that are asked for: all, or the most telling as far as Meilisearch reads.
 * @param guess false: a word that no document has is no typing error
 */
export function queryText(
  words: readonly SearchWord[],
  statistics: CorpusStatistics,
  mode: 'all' | 'any',
  guess = true,
): string {
  const tells = ({ base }: SearchWord) =>
    rarity(statistics.baseFrequency(base) || 0.5, statistics.documents)
  const telling = [...words].sort((a, b) => tells(b) - tells(a)).slice(0, WORDS_READ)
  const known = ({ base }: SearchWord) => mode === 'all' && statistics.baseFrequency(base) > 0
  // A quoted word is taken as it is; only unknown ones may be typing errors.
  return telling.map((word) => (known(word) || !guess ? `"${word.base}"` : word.base)).join(' ')
}

/**
 * The queries that answer one search: the hits, and for each chosen facet its counts without its own
 * choice.
 */
export function searchQueries(indexUid: string, query: SearchQuery, q: string): MultiSearchQuery[] {
  const filters = (query.filters ?? []).map(filterExpression)
  const chosen = Object.entries(query.chosen ?? {}).flatMap(([field, values]) => {
    const expression = chosenExpression(field, values)
    return expression === null ? [] : [{ field, expression }]
  })
  const facets = query.facets ?? []
  const shared = {
    indexUid,
    q,
    matchingStrategy: query.words === 'any' ? ('frequency' as const) : ('all' as const),
  }
  const main: MultiSearchQuery = {
    ...shared,
    filter: [...filters, ...chosen.map(({ expression }) => expression)],
    facets: facets.map((field) => `doc.${field}`),
    attributesToRetrieve: ['doc'],
    showRankingScore: true,
    ...(query.sort?.length
      ? { sort: query.sort.map(({ field, direction }) => `doc.${field}:${direction}`) }
      : {}),
    ...pageOf(query, q),
  }
  const counts = chosen
    .filter(({ field }) => facets.includes(field))
    .map(({ field }) => ({
      ...shared,
      filter: [
        ...filters,
        ...chosen.filter((each) => each.field !== field).map(({ expression }) => expression),
      ],
      facets: [`doc.${field}`],
      limit: 0,
    }))
  return [main, ...counts]
}

/** True where the order of the hits is decided here and not by Meilisearch. */
export function isRankedHere(query: SearchQuery, q: string): boolean {
  const end = (query.offset ?? 0) + (query.limit ?? 20)
  return q !== '' && !query.sort?.length && end <= RANKED_HERE
}

/** Only pages have an exact total; the hits that are ranked here come as one page. */
function pageOf(query: SearchQuery, q: string): { page: number; hitsPerPage: number } {
  const offset = Math.min(query.offset ?? 0, MAX_TOTAL)
  const limit = query.limit ?? 20
  if (limit === 0) return { page: 1, hitsPerPage: 0 }
  if (isRankedHere(query, q)) return { page: 1, hitsPerPage: RANKED_HERE }
  return { page: Math.floor(offset / limit) + 1, hitsPerPage: limit }
}

/** Words in one focused query, and how many of those queries are asked at once. */
const FOCUS = 5
const MOST_FOCUSED = 8
const MOST_SINGLE = 8

/**
 * Several focused queries for many terms, since one query reads ten words only: the most telling
 * words each alone, and the telling words in groups of which the first must match.
 */
export function focusedQueries(
  indexUid: string,
  terms: readonly WeightedTerm[],
  tells: (term: WeightedTerm) => number,
  filter: readonly string[],
  limit: number,
): MultiSearchQuery[] {
  const bases = [...new Set([...terms].sort((a, b) => tells(b) - tells(a)).map(({ base }) => base))]
  const query = (words: readonly string[]): MultiSearchQuery => ({
    indexUid,
    q: words.join(' '),
    matchingStrategy: 'last',
    filter: [...filter],
    attributesToRetrieve: ['doc'],
    limit,
  })
  const single = bases.slice(0, MOST_SINGLE).map((base) => query([`"${base}"`]))
  const focused: MultiSearchQuery[] = []
  for (let from = 0; from < bases.length && focused.length < MOST_FOCUSED; from += FOCUS) {
    focused.push(query(bases.slice(from, from + FOCUS)))
  }
  return [query(bases.slice(0, WORDS_READ)), ...focused, ...single]
}
