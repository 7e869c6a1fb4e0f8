import type {
  FederatedMultiSearchParams,
  MultiSearchQuery,
  MultiSearchResult,
  SearchResponse,
} from 'meilisearch'
import type { AskedText } from './asked-texts'

/**
 * One of our queries asked in several texts at once: the hits, the total and the facets are those of
 * the documents that any of them finds, each once.
 */
export function federated(
  query: MultiSearchQuery,
  texts: readonly AskedText[],
): FederatedMultiSearchParams {
  const { facets = [], page = 1, hitsPerPage = 0, limit: _, ...shared } = query
  return {
    federation: {
      // Only pages have an exact total.
      ...{ page, hitsPerPage },
      facetsByIndex: { [query.indexUid]: facets },
    },
    queries: texts.map(({ q, weight }) => ({ ...shared, q, federationOptions: { weight } })),
  }
}

/** The answer as one to a single query. */
export function asOneResult<D>(indexUid: string, answer: SearchResponse<D>): MultiSearchResult<D> {
  const facets = answer.facetsByIndex?.[indexUid]
  return { ...answer, indexUid, facetDistribution: facets?.distribution ?? {} }
}
