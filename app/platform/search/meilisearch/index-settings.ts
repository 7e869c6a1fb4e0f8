import { isDeepStrictEqual } from 'node:util'
import type { Settings } from 'meilisearch'
import { type IndexSettings, MAX_TOTAL } from '../engine'
import { EMBEDDER, type EmbedderOptions, embedderSettings, isSameEmbedder } from './embedder'

/** Values of a facet that are counted at most. */
const MOST_FACET_VALUES = 100

/** What filters may name where documents are embedded: which, and those that still are to be. */
const FILTERED_BY_EMBEDDING = ['id', 'embedded']

/** Our settings in Meilisearch's words. */
export function meilisearchSettings(settings: IndexSettings, embedder?: EmbedderOptions): Settings {
  const inDocument = (fields: readonly string[]) => fields.map((field) => `doc.${field}`)
  return {
    searchableAttributes: settings.searchable.map(({ name }) => `words.${name}`),
    filterableAttributes: [
      ...inDocument(settings.filterable),
      ...(embedder ? FILTERED_BY_EMBEDDING : []),
    ],
    sortableAttributes: inDocument(settings.sortable),
    displayedAttributes: ['id', 'doc'],
    rankingRules: [
      ...['sort', 'words', 'proximity', 'attribute', 'exactness'],
      ...(settings.recency === undefined ? [] : [`doc.${settings.recency}:desc`]),
    ],
    // Base forms come without stop words; typing errors and beginnings are guessed at before asking.
    stopWords: [],
    prefixSearch: 'disabled',
    typoTolerance: { enabled: false },
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: MAX_TOTAL },
    ...(embedder ? { embedders: { [EMBEDDER]: embedderSettings(embedder) } } : {}),
  }
}

/** Whether an index has the settings that decide what it holds and finds. */
export function hasSettings(found: Settings, wanted: Settings): boolean {
  return (
    isDeepStrictEqual(decisive(found), decisive(wanted)) &&
    isSameEmbedder(found.embedders?.[EMBEDDER], wanted.embedders?.[EMBEDDER] ?? undefined)
  )
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
