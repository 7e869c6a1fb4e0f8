import type { Locale } from '#app/locales/locale'
import { createTranslatorFor } from '#app/locales/translator'
import type { Transaction } from '#app/platform/db/client.server'
import {
  type SearchEngine,
  type SearchResult,
  SearchUnavailableError,
} from '#app/platform/search/engine'
import { typedCodeKey } from '../listings/listing-code'
import { wordListOn } from '../vocabulary/index.server'
import { facetLabels } from './facet-labels.server'
import { updatedWithin } from './freshness'
import { facetFields, facetNames, type ListingDocument } from './listing-document'
import { codeQuery, hasSeveralWords, listingQuery, type Today } from './listing-query'
import type { FacetValue, SearchAnswer } from './search-answer'
import { searchDatabase, searchDatabaseByCode } from './search-database.server'
import type { SearchParams } from './search-schemas'
import { toListingHit } from './to-listing-hit'

export interface SearchParts {
  readonly db: Transaction
  readonly engine: SearchEngine<ListingDocument>
  readonly now: Date
}

/**
 * Answers a search of the catalogue: for the search page, the lists of technologies and needs, and
 * the API. Whoever types a code gets the entry that has it. When no entry has all the words, entries with
 * some of them are found. When the engine is down, the database answers and says so.
 */
export async function searchListings(
  { db, engine, now }: SearchParts,
  params: SearchParams,
): Promise<SearchAnswer> {
  const began = performance.now()
  const today = { now, list: await wordListOn(db, now) }
  let result: SearchResult<ListingDocument>
  let relaxed = false
  let by: SearchAnswer['engine'] = engine.name
  try {
    result =
      (await byCode(engine, params, today)) ??
      (await engine.search({ ...listingQuery(params, 'all', today), meaning: true }))
    if (result.total === 0 && hasSeveralWords(params.q)) {
      const wider = await engine.search(listingQuery(params, 'any', today))
      relaxed = wider.total > 0
      if (relaxed) result = wider
    }
  } catch (error) {
    if (!(error instanceof SearchUnavailableError)) throw error
    const key = typedCodeKey(params.q)
    const coded = key === null ? null : await searchDatabaseByCode(db, params, key, today)
    result = coded ?? (await searchDatabase(db, params, today))
    by = 'database'
  }
  return {
    total: result.total,
    page: params.page,
    limit: params.limit,
    hits: result.hits.map((hit) => toListingHit(hit, params.lang)),
    facets: await labelledFacets(db, result, params.lang),
    engine: by,
    tookMs: Math.round((performance.now() - began) * 10) / 10,
    relaxed,
  }
}

/** The entries with the code that was typed; null where it is none, or nobody's. */
async function byCode(
  engine: SearchEngine<ListingDocument>,
  params: SearchParams,
  today: Today,
): Promise<SearchResult<ListingDocument> | null> {
  const key = typedCodeKey(params.q)
  if (key === null) return null
  const found = await engine.search(codeQuery(params, key, today))
  return found.total > 0 ? found : null
}

/** How many of the entries were updated within each of the times that can be chosen. */
function updatedCounts({ steps }: SearchResult<ListingDocument>, lang: Locale): FacetValue[] {
  const t = createTranslatorFor(lang)
  return updatedWithin.map((value, at) => ({
    value,
    label: t(`search.updated.${value}`),
    count: steps.freshAt?.[at] ?? 0,
  }))
}

async function labelledFacets(
  db: Transaction,
  result: SearchResult<ListingDocument>,
  lang: Locale,
): Promise<SearchAnswer['facets']> {
  const entries = await Promise.all(
    facetNames.map(async (facet) => {
      const counts = result.facets[facetFields[facet]] ?? []
      const labels = await facetLabels(
        db,
        facet,
        counts.map(({ value }) => value),
        lang,
      )
      return [facet, counts.map((each) => ({ ...each, label: labels[each.value] ?? each.value }))]
    }),
  )
  return { ...Object.fromEntries(entries), updated: updatedCounts(result, lang) }
}
