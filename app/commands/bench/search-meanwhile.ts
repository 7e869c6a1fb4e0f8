import type { ListingDocument } from '#app/domain/search/listing-document'
import type { SearchEngine } from '#app/platform/search/engine'
import { bareSearch } from './bare-search'
import type { GeneratedQuery } from './generator/generate-queries'

const PAUSE_MS = 100

interface Meanwhile {
  readonly searches: number
  readonly errors: number
  /** Searches that found nothing, though every query has something to find. */
  readonly empty: number
}

/** Searches again and again until it is stopped; `found` says what came of it so far. */
export function searchMeanwhile(
  engine: SearchEngine<ListingDocument>,
  queries: readonly GeneratedQuery[],
): { found: Meanwhile; stop: () => Promise<void> } {
  let running = true
  const found = { searches: 0, errors: 0, empty: 0 }
  const search = bareSearch(engine, queries)
  const goOn = async () => {
    while (running) {
      const number = found.searches++
      try {
        if ((await search(number)).total === 0) found.empty += 1
      } catch {
        found.errors += 1
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
  const ended = goOn()
  const stop = async () => {
    running = false
    await ended
  }
  return { found, stop }
}
