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

/** Whether an index has all of our settings; lists are compared without regard to order but for those ranked. */
export function hasSettings(found: Settings, wanted: Settings): boolean {
  const unordered = (fields: unknown) => (Array.isArray(fields) ? [...fields].sort() : fields)
  return (
    isDeepStrictEqual(found.searchableAttributes, wanted.searchableAttributes) &&
    isDeepStrictEqual(found.rankingRules, wanted.rankingRules) &&
    isDeepStrictEqual(
      unordered(found.filterableAttributes),
      unordered(wanted.filterableAttributes),
    ) &&
    isDeepStrictEqual(unordered(found.sortableAttributes), unordered(wanted.sortableAttributes)) &&
    isDeepStrictEqual(
      unordered(found.displayedAttributes),
      unordered(wanted.displayedAttributes),
    ) &&
    found.typoTolerance?.enabled === wanted.typoTolerance?.enabled
  )
}
