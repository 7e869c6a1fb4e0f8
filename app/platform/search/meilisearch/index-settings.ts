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
