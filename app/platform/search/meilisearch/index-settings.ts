import { isDeepStrictEqual } from 'node:util'
import type { Settings } from 'meilisearch'
import { type IndexSettings, MAX_TOTAL } from '../engine'

/** Values of a facet that are counted at most. */
const MOST_FACET_VALUES = 100

/** Our settings in Meilisearch's words. */
export function meilisearchSettings(settings: IndexSettings): Settings {
  const inDocument = (fields: readonly string[]) => fields.map((field) => `doc.${field}`)
  return {
    searchableAttributes: settings.searchable.map(({ name }) => `words.${name}`),
    filterableAttributes: inDocument(settings.filterable),
    sortableAttributes: inDocument(settings.sortable),
    displayedAttributes: ['id', 'doc'],
    rankingRules: ['sort', 'words', 'proximity', 'attribute', 'exactness'],
    // Base forms come without stop words; typing errors and beginnings are guessed at before asking.
    stopWords: [],
    prefixSearch: 'disabled',
    typoTolerance: { enabled: false },
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: MAX_TOTAL },
  }
}

/** Whether an index has the settings that decide what it holds and finds. */
export function hasSettings(found: Settings, wanted: Settings): boolean {
  return isDeepStrictEqual(decisive(found), decisive(wanted))
}

/** Meilisearch gives some lists back in an order of its own. */
function decisive(settings: Settings) {
  const unordered = (fields: readonly unknown[] | null | undefined) => [...(fields ?? [])].sort()
  return {
    searchable: settings.searchableAttributes,
    ranking: settings.rankingRules,
    filterable: unordered(settings.filterableAttributes),
    sortable: unordered(settings.sortableAttributes),
    displayed: unordered(settings.displayedAttributes),
    typos: settings.typoTolerance?.enabled,
  }
}
