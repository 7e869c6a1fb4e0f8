import {
  type Candidate,
  type FacetCount,
  type IndexSettings,
  MAX_TOTAL,
  type SearchDocument,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
} from '../engine'
import { fieldOf, textsOf, weightedTexts } from '../fields'
import { fuse } from '../fuse'
import type { Analyser } from '../text/analyser'
import { highlightFields } from '../text/highlight'
import { wordsOf } from '../text/tokenise'
import type { AskedText } from './asked-texts'
import { RANKED_HERE } from './query-plan'

/** Documents that are looked for by meaning. */
export const MOST_CLOSE = 100

/** An answer by words that holds the first hits whatever page is asked, with the texts that it was asked by. */
export interface WordsAnswer<D extends SearchDocument> {
  readonly result: SearchResult<D>
  readonly texts: readonly AskedText[]
  readonly marked: ReadonlySet<string>
}

interface Parts {
  readonly settings: IndexSettings
  readonly analyser: Analyser
  readonly ratio: number
}

/** Whether meaning can have a say in a page: not in those far behind the first hits. */
export function mayGoByMeaning(query: SearchQuery): boolean {
  const end = (query.offset ?? 0) + (query.limit ?? 20)
  return query.meaning === true && query.text.trim() !== '' && end <= RANKED_HERE + MOST_CLOSE
}

/**
 * The answer by words and that by meaning as one page. Where the words find no more than can be ranked here, the
 * documents that are only close in meaning join them, in total and facets as well; where they find more, meaning
 * has a say in the order of the first ones. Null where the page lies behind what is at hand.
 * @param close what is close in meaning under the filters of the query, closest first, without its choices
 */
export function withMeaning<D extends SearchDocument>(
  parts: Parts,
  query: SearchQuery,
  { result, texts, marked }: WordsAnswer<D>,
  close: readonly Candidate<D>[],
): SearchResult<D> | null {
  const offset = query.offset ?? 0
  const end = offset + (query.limit ?? 20)
  if (result.total > RANKED_HERE) {
    if (end > RANKED_HERE) return null
    const hits = query.sort?.length ? result.hits : inOrder(parts.ratio, result.hits, close)
    return { ...result, hits: hits.slice(offset, end) }
  }
  const found = new Set(result.hits.map(({ document }) => document.id))
  const only = close
    .map(({ document }) => document)
    .filter((document) => !found.has(document.id) && !hasWords(parts, document, texts))
  const joining = only.filter((document) => passes(document, query))
  const hits = [
    ...result.hits,
    ...joining.map((document) => ({
      document,
      score: 0,
      highlights: highlightFields(document, query.highlight ?? [], marked),
    })),
  ]
  const ordered = query.sort?.length ? sorted(hits, query) : inOrder(parts.ratio, hits, close)
  return {
    hits: ordered.slice(offset, end),
    total: Math.min(result.total + joining.length, MAX_TOTAL),
    facets: addedFacets(result.facets, only, query),
    steps: addedSteps(result.steps, only, query),
  }
}

/** Hits by words and meaning together, with scores from 0 to 1. */
function inOrder<D extends SearchDocument>(
  ratio: number,
  hits: readonly SearchHit<D>[],
  close: readonly Candidate<D>[],
): SearchHit<D>[] {
  const byId = new Map(hits.map((hit) => [hit.document.id, hit]))
  const byWords = hits.filter(({ score }) => score > 0).map(({ document }) => document.id)
  const byMeaning = close.map(({ document }) => document.id).filter((id) => byId.has(id))
  const fused = fuse(ratio, byWords, byMeaning)
  const best = Math.max(...fused.values())
  return [...fused].flatMap(([id, score]) => {
    const hit = byId.get(id)
    return hit ? [{ ...hit, score: score / best }] : []
  })
}

/** Whether Meilisearch finds a document by one of the texts. */
function hasWords<D extends SearchDocument>(
  { settings, analyser }: Parts,
  document: D,
  texts: readonly AskedText[],
): boolean {
  const bases = new Set<string>()
  for (const { text } of weightedTexts(document, settings)) {
    for (const { exact, base } of wordsOf(text)) if (!analyser.isStopWord(exact)) bases.add(base)
  }
  return texts.some((text) => text.bases.every((base) => bases.has(base)))
}

/** Whether a document has what was chosen, leaving one field's choice aside. */
function passes(document: SearchDocument, query: SearchQuery, besides?: string): boolean {
  const chosen = Object.entries(query.chosen ?? {}).every(([field, values]) => {
    if (field === besides || values.length === 0) return true
    const own = valuesOf(document, field)
    return values.some((value) => own.includes(String(value)))
  })
  const steps = (query.steps ?? []).every(
    ({ field, chosen: from }) =>
      field === besides || from === undefined || isFrom(document, field, from),
  )
  return chosen && steps
}

function isFrom(document: SearchDocument, field: string, from: number): boolean {
  const value = fieldOf(document, field)
  return typeof value === 'number' && value >= from
}

function valuesOf(document: SearchDocument, field: string): readonly string[] {
  return textsOf(fieldOf(document, field))
}

function addedFacets(
  facets: SearchResult<SearchDocument>['facets'],
  documents: readonly SearchDocument[],
  query: SearchQuery,
): Record<string, readonly FacetCount[]> {
  return Object.fromEntries(
    Object.entries(facets).map(([field, before]) => {
      const counts = new Map(before.map(({ value, count }) => [value, count]))
      for (const document of documents) {
        if (!passes(document, query, field)) continue
        for (const value of new Set(valuesOf(document, field))) {
          counts.set(value, (counts.get(value) ?? 0) + 1)
        }
      }
      const values = [...counts].map(([value, count]) => ({ value, count }))
      return [field, values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))]
    }),
  )
}

function addedSteps(
  steps: SearchResult<SearchDocument>['steps'],
  documents: readonly SearchDocument[],
  query: SearchQuery,
): Record<string, readonly number[]> {
  return Object.fromEntries(
    (query.steps ?? []).map(({ field, from }) => {
      const passing = documents.filter((document) => passes(document, query, field))
      const counts = from.map(
        (bound, at) =>
          (steps[field]?.[at] ?? 0) +
          passing.filter((document) => isFrom(document, field, bound)).length,
      )
      return [field, counts]
    }),
  )
}

/** Documents without a value come last, whichever way the others go. */
function sorted<D extends SearchDocument>(
  hits: readonly SearchHit<D>[],
  { sort = [] }: SearchQuery,
): SearchHit<D>[] {
  return hits.toSorted((a, b) => {
    for (const { field, direction } of sort) {
      const [first, second] = [fieldOf(a.document, field), fieldOf(b.document, field)]
      if (first === second) continue
      if (first === null || first === undefined) return 1
      if (second === null || second === undefined) return -1
      return (first < second ? -1 : 1) * (direction === 'asc' ? 1 : -1)
    }
    return 0
  })
}
