import type { ListingDocument } from '#app/domain/search/listing-document'
import { listingQuery } from '#app/domain/search/listing-query'
import { parseSearchParams } from '#app/domain/search/search-schemas'
import type { SearchEngine } from '#app/platform/search/engine'
import type { GeneratedQuery } from './generator/generate-queries'

const PAUSE_MS = 100

interface Meanwhile {
  readonly searches: number
  readonly errors: number
  /** Searches that found nothing, though every query has something to find. */
  readonly empty: number
}

/** Searches again and again until the returned function is called, which says what came of it. */
export function searchMeanwhile(
  engine: SearchEngine<ListingDocument>,
  queries: readonly GeneratedQuery[],
): () => Promise<Meanwhile> {
  let running = true
  const found = { searches: 0, errors: 0, empty: 0 }
  const search = async () => {
    while (running) {
      const parsed = parseSearchParams(
        new URLSearchParams(queries[found.searches % queries.length]),
      )
      found.searches += 1
      try {
        const result = parsed.ok && (await engine.search(listingQuery(parsed.params, 'all')))
        if (!result || result.total === 0) found.empty += 1
      } catch {
        found.errors += 1
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
  const ended = search()
  return async () => {
    running = false
    await ended
    return found
  }
}
