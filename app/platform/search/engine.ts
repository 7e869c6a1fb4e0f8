/**
 * What the product asks of a search engine. Two engines stand behind it: the embedded one and
 * Meilisearch. Nothing here knows what is being searched.
 */

export type EngineName = 'embedded' | 'meilisearch'

export type FieldValue = string | number | boolean | null | readonly string[]

/** A flat document; the fields that an index searches, filters and sorts by are in its settings. */
export interface SearchDocument {
  readonly id: string
}

export interface SearchableField {
  readonly name: string
  /** How much one occurrence counts, 1 for running text; a whole number from 1 to 10. */
  readonly weight: number
}

export interface IndexSettings {
  /** In order of importance: Meilisearch knows the order, the embedded engine the weights. */
  readonly searchable: readonly SearchableField[]
  /** Fields that filters and facets may name. */
  readonly filterable: readonly string[]
  readonly sortable: readonly string[]
  /** Of documents that answer about as well, the one with more of this comes first; also in `filterable`. */
  readonly recency?: string
  /** Exact forms of words that are not searched for, but in pairs with others. */
  readonly stopWords: readonly string[]
}

export type FilterValue = string | number | boolean

/** A condition on one field; a list field fulfils `in` when any of its values does. */
export type Filter =
  | { readonly field: string; readonly in: readonly FilterValue[] }
  | { readonly field: string; readonly notIn: readonly FilterValue[] }
  | {
      readonly field: string
      readonly from?: number
      readonly to?: number
      /** True: a document without a value passes. */
      readonly orMissing?: boolean
    }

export interface Sort {
  readonly field: string
  readonly direction: 'asc' | 'desc'
}

/** Lower bounds of a number to choose from, such as "changed within 30 days". */
export interface Steps {
  readonly field: string
  readonly from: readonly number[]
  /** The bound that is chosen: it filters, but does not shrink these counts. */
  readonly chosen?: number
}

/** The same asked in other words. */
export interface Wording {
  readonly text: string
  /** Above 0 and below 1: what a match of it is worth beside one of the words as typed. */
  readonly weight: number
}

export interface SearchQuery {
  readonly text: string
  /** A document is found by the text or by any of these, each for itself. */
  readonly wordings?: readonly Wording[]
  /** `all`: every word must be there (by typo or prefix at least); `any`: one of them is enough. */
  readonly words?: 'all' | 'any'
  /** True: a word that no document has may be the beginning of one (suggestions while typing). */
  readonly prefix?: boolean
  readonly filters?: readonly Filter[]
  /** Chosen facet values: they filter, but a facet's own choice does not shrink its own counts. */
  readonly chosen?: Readonly<Record<string, readonly FilterValue[]>>
  readonly facets?: readonly string[]
  /** Choices of the kind "at least so much", each with its count. */
  readonly steps?: readonly Steps[]
  /** Empty: by relevance. Documents without the value come last. */
  readonly sort?: readonly Sort[]
  readonly offset?: number
  readonly limit?: number
  /** Fields to return with `<mark>` around what matched, HTML-escaped. */
  readonly highlight?: readonly string[]
  /** True: documents that mean the same are found too, where the engine compares by meaning. */
  readonly meaning?: boolean
}

export interface SearchHit<D extends SearchDocument> {
  readonly document: D
  /** From 0 to 1 within one answer on Meilisearch, above 0 on the embedded engine. */
  readonly score: number
  readonly highlights: Readonly<Record<string, string>>
}

export interface FacetCount {
  readonly value: string
  readonly count: number
}

export interface SearchResult<D extends SearchDocument> {
  readonly hits: readonly SearchHit<D>[]
  /** Exact up to `MAX_TOTAL`. */
  readonly total: number
  readonly facets: Readonly<Record<string, readonly FacetCount[]>>
  /** For each field of `steps`, the documents at or above each of its bounds, in their order. */
  readonly steps: Readonly<Record<string, readonly number[]>>
}

/** Pages beyond this many hits are not served; totals are exact up to it. */
export const MAX_TOTAL = 10_000

/** A word to look for, in its two forms (`text/tokenise.ts`), with how much it tells. */
export interface WeightedTerm {
  readonly exact: string
  readonly base: string
  readonly weight: number
}

/** Many terms at once, any of which may match: how a whole document asks for its likes. */
export interface CandidateQuery {
  /** The most telling first. */
  readonly terms: readonly WeightedTerm[]
  /** Words side by side, in base form with a space between, with how much they tell together. */
  readonly pairs?: ReadonlyMap<string, number>
  readonly filters?: readonly Filter[]
  readonly limit: number
  /** True for a job: nobody waits, so that the answer may take its time. */
  readonly unhurried?: boolean
}

export interface Candidate<D extends SearchDocument> {
  readonly document: D
  readonly score: number
}

/** How common words are in what is indexed; word forms are those of `text/tokenise.ts`. */
export interface CorpusStatistics {
  readonly documents: number
  /** Mean number of words in a document, each field's words times the field's weight. */
  readonly averageLength: number
  /** Documents with a word of this base form. */
  baseFrequency(base: string): number
  /** Documents with the word as it is written here; 0 for a word whose forms are the same. */
  exactFrequency(exact: string): number
  /** Documents in which the two words, in base form, stand side by side; may be a little too high. */
  pairFrequency(first: string, second: string): number
  /** Base forms that begin with this one, the most frequent first. */
  completions(beginning: string, most: number): readonly string[]
}

/** Asks for documents by meaning: those closest to an indexed one, or else to a text. */
export interface ClosestQuery {
  /** The document that is compared, where it is indexed; itself it is never among the answers. */
  readonly id?: string
  /** What is compared where there is no such document; a length of some thousand letters at most. */
  readonly text: string
  readonly filters?: readonly Filter[]
  /** Only these documents, however far they are; without it only those that are close. */
  readonly among?: readonly string[]
  readonly limit: number
}

/** How an engine compares by meaning. It never throws for an embedder that does not answer. */
export interface Semantic<D extends SearchDocument> {
  /** From 0 to 1: how much meaning counts beside words. */
  readonly ratio: number
  /** From 0 to 1: documents with less are not close. */
  readonly leastScore: number
  /** The closest first, with a score from 0 to 1; none where the embedder does not answer. */
  closest(query: ClosestQuery): Promise<readonly Candidate<D>[]>
  /** Embeds what was indexed while the embedder did not answer; resolves to how many documents. */
  complete(): Promise<number>
}

export type EngineHealth =
  | {
      readonly ok: true
      readonly documents: number
      /** Where the engine compares by meaning: whether the embedder answers. */
      readonly semantic?: 'ok' | 'degraded'
    }
  | { readonly ok: false; readonly reason: string }

/** Thrown when the engine cannot answer at all, so that callers can fall back to the database. */
export class SearchUnavailableError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SearchUnavailableError'
  }
}

export interface SearchEngine<D extends SearchDocument> {
  readonly name: EngineName
  /** Missing where the engine compares by words only. */
  readonly semantic?: Semantic<D>
  search(query: SearchQuery): Promise<SearchResult<D>>
  /** Several queries in one round trip, answered in their order. */
  multiSearch(queries: readonly SearchQuery[]): Promise<readonly SearchResult<D>[]>
  /** The documents that share most of the terms, best first, for the caller to rank by its rules. */
  candidates(query: CandidateQuery): Promise<readonly Candidate<D>[]>
  /** Documents by id; ids that are not indexed are left out. */
  fetch(ids: readonly string[]): Promise<readonly D[]>
  statistics(): Promise<CorpusStatistics>
  /** Adds or replaces; when it resolves, searches see the change. */
  upsert(documents: readonly D[]): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  /**
   * Replaces everything by what the batches bring, while the old content goes on answering.
   * Changes made meanwhile are in both. Resolves to the number of documents.
   */
  rebuild(batches: AsyncIterable<readonly D[]>): Promise<number>
  health(): Promise<EngineHealth>
  close(): Promise<void>
}
