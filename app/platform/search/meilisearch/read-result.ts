import type { MultiSearchResult } from 'meilisearch'
import {
  type CorpusStatistics,
  type FacetCount,
  type IndexSettings,
  MAX_TOTAL,
  type SearchDocument,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
} from '../engine'
import type { Analyser } from '../text/analyser'
import { highlightFields } from '../text/highlight'
import { rankDocuments } from '../text/rank-documents'
import { isRankedHere } from './query-plan'

interface Parts {
  readonly settings: IndexSettings
  readonly statistics: CorpusStatistics
  readonly analyser: Analyser
}

/** Our answer from the answers of Meilisearch: the first holds the hits, the others counts. */
export function readResult<D extends SearchDocument>(
  parts: Parts,
  query: SearchQuery,
  marked: ReadonlySet<string>,
  results: readonly (MultiSearchResult<{ doc: D }> | undefined)[],
): SearchResult<D> {
  const facets: Record<string, readonly FacetCount[]> = Object.fromEntries(
    (query.facets ?? []).map((field) => [field, []]),
  )
  const [main, ...counts] = results
  const steps = stepsOf(query, results)
  if (!main) return { hits: [], total: 0, facets, steps }
  const offset = query.offset ?? 0
  const limit = query.limit ?? 20
  const found = main.hits.map(({ doc, _rankingScore }) => ({
    document: doc,
    score: _rankingScore ?? 0,
  }))
  const ranked = isRankedHere(query)
    ? rankDocuments(
        parts,
        query,
        found.map(({ document }) => document),
      ).slice(offset, offset + limit)
    : found
  const hits: SearchHit<D>[] = ranked.map(({ document, score }) => ({
    document,
    score,
    highlights: highlightFields(document, query.highlight ?? [], marked),
  }))
  for (const result of [main, ...counts]) {
    for (const [field, values] of Object.entries(result?.facetDistribution ?? {})) {
      facets[field.replace(/^doc\./, '')] = countsOf(values)
    }
  }
  return { hits, total: Math.min(main.totalHits ?? 0, MAX_TOTAL), facets, steps }
}

/** The counts of the steps, which are the last of the answers. */
function stepsOf(
  { steps = [] }: SearchQuery,
  results: readonly ({ totalHits?: number } | undefined)[],
): Record<string, number[]> {
  let at = results.length - steps.reduce((sum, { from }) => sum + from.length, 0)
  return Object.fromEntries(
    steps.map(({ field, from }) => [field, from.map(() => results[at++]?.totalHits ?? 0)]),
  )
}

function countsOf(values: Readonly<Record<string, number>>): FacetCount[] {
  return Object.entries(values)
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
