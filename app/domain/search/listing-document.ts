import type { IndexSettings, SearchDocument } from '#app/platform/search/engine'
import { STOP_WORDS } from '#app/platform/search/text/stop-words'

/** What a search can find. */
export const searchKinds = ['technology', 'need', 'organisation'] as const
export type SearchKind = (typeof searchKinds)[number]

/**
 * A technology, a need or an organisation as the index holds it: only what anybody may read. A need
 * whose asker stays anonymous carries no organisation and no place.
 */
export interface ListingDocument extends SearchDocument {
  /** Id of the row; ids of the three kinds never meet. */
  readonly id: string
  readonly kind: SearchKind
  /** technology, initiative, co_development, or the type of an organisation. */
  readonly subkind: string
  readonly slug: string
  readonly titleVi: string
  readonly titleEn: string
  readonly summaryVi: string
  readonly summaryEn: string
  /** Problem, solution, goal …: everything else that is written, each in its language. */
  readonly bodyVi: string
  readonly bodyEn: string
  /** Of an organisation: its former names, and those of what became part of it. */
  readonly keywords: readonly string[]
  /** Numbers people search by: IP rights whose number is public, the source's own id. */
  readonly codes: readonly string[]
  /** These and its own code as `codeKey` makes them, to find an entry by exactly its code. */
  readonly codeKeys: readonly string[]
  readonly organisationSlug: string | null
  readonly organisationName: string | null
  readonly organisationNameEn: string | null
  readonly organisationType: string | null
  /** TRL reached (technology) or asked for (need). */
  readonly trl: number | null
  readonly trlVerified: boolean
  /** Lowest price or budget in đồng; null where none is stated or the currency is another. */
  readonly price: number | null
  /** Highest price or budget in đồng. */
  readonly priceTop: number | null
  /** The field's code and those above it, highest first. */
  readonly fields: readonly string[]
  readonly priorities: readonly string[]
  readonly green: boolean
  readonly transferForms: readonly string[]
  readonly transferObjects: readonly string[]
  readonly ipStatuses: readonly string[]
  readonly legalClass: string | null
  /** The commune, its province, and the former district it came out of. */
  readonly places: readonly string[]
  /** Milliseconds since 1970. */
  readonly publishedAt: number
  /** When the owner last confirmed that the entry still holds; at least `publishedAt`. */
  readonly freshAt: number
  readonly deadline: number | null
}

/** Facets of the catalogue and the field of the document that each counts. */
export const facetFields = {
  kind: 'kind',
  field: 'fields',
  trl: 'trl',
  ip: 'ipStatuses',
  transferForm: 'transferForms',
  place: 'places',
  organisation: 'organisationSlug',
  organisationType: 'organisationType',
  priority: 'priorities',
  legalClass: 'legalClass',
  green: 'green',
} as const satisfies Record<string, keyof ListingDocument>

export type FacetName = keyof typeof facetFields

/** Facets in the order pages show them. */
export const facetNames = Object.keys(facetFields) as FacetName[]

/** How the index treats a document. Weights are for words of running text = 1. */
export const listingIndexSettings: IndexSettings = {
  searchable: [
    { name: 'titleVi', weight: 5 },
    { name: 'titleEn', weight: 5 },
    { name: 'keywords', weight: 3 },
    { name: 'codes', weight: 3 },
    { name: 'summaryVi', weight: 2 },
    { name: 'summaryEn', weight: 2 },
    { name: 'organisationName', weight: 1 },
    { name: 'organisationNameEn', weight: 1 },
    { name: 'bodyVi', weight: 1 },
    { name: 'bodyEn', weight: 1 },
  ],
  filterable: [
    ...new Set<string>([
      ...Object.values(facetFields),
      'codeKeys',
      'price',
      'priceTop',
      'publishedAt',
      'freshAt',
      'deadline',
    ]),
  ],
  sortable: ['publishedAt', 'price'],
  recency: 'freshAt',
  stopWords: STOP_WORDS,
}
