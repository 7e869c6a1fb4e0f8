import type { Transaction } from '#app/platform/db/client.server'
import type { SearchEngine, Semantic } from '#app/platform/search/engine'
import { latest } from './latest'
import type { ListingDocument } from './listing-document'
import { readWithheld, type Withheld } from './withheld.server'

type Engine = SearchEngine<ListingDocument>

/**
 * An engine that answers nothing of a suspended organisation from the instant at which it is suspended, however
 * many entries the index has yet to take out, and everything again from the instant at which it is restored, as
 * far as the index still holds it.
 */
export function withholding(engine: Engine, db: Transaction): Engine {
  const withheldNow = latest(() => readWithheld(db))
  const { semantic } = engine
  return {
    name: engine.name,
    ...(semantic ? { semantic: withholdingSemantic(semantic, withheldNow) } : {}),
    async search(query) {
      const { filters } = await withheldNow()
      return engine.search(narrowed(query, filters))
    },
    async multiSearch(queries) {
      const { filters } = await withheldNow()
      return engine.multiSearch(queries.map((query) => narrowed(query, filters)))
    },
    async candidates(query) {
      const { filters } = await withheldNow()
      return engine.candidates(narrowed(query, filters))
    },
    async fetch(ids) {
      const [{ isWithheld }, documents] = await Promise.all([withheldNow(), engine.fetch(ids)])
      return documents.filter((document) => !isWithheld(document))
    },
    statistics: () => engine.statistics(),
    upsert: (documents) => engine.upsert(documents),
    remove: (ids) => engine.remove(ids),
    rebuild: (batches) => engine.rebuild(batches),
    health: () => engine.health(),
    close: () => engine.close(),
  }
}

function withholdingSemantic(
  semantic: Semantic<ListingDocument>,
  withheldNow: () => Promise<Withheld>,
): Semantic<ListingDocument> {
  return {
    ratio: semantic.ratio,
    leastScore: semantic.leastScore,
    async closest(query) {
      const { filters } = await withheldNow()
      return semantic.closest(narrowed(query, filters))
    },
    complete: () => semantic.complete(),
  }
}

function narrowed<Query extends { readonly filters?: Withheld['filters'] }>(
  query: Query,
  filters: Withheld['filters'],
): Query {
  return filters.length === 0
    ? query
    : { ...query, filters: [...(query.filters ?? []), ...filters] }
}
