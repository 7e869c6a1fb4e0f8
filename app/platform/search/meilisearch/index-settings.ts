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
    displayedAttributes: ['doc'],
    rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
    // Base forms come without stop words, and only words that no document has are guessed at.
    stopWords: [],
    prefixSearch: 'disabled',
    typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: MAX_TOTAL },
  }
}
