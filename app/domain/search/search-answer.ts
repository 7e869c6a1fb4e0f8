import type { Locale } from '#app/locales/locale'
import type { EngineName } from '#app/platform/search/engine'
import type { FacetName, SearchKind } from './listing-document'

/** One found entry, in the language asked for where its owner wrote one. */
export interface ListingHit {
  readonly id: string
  readonly kind: SearchKind
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** Language of the title. */
  readonly lang: Locale
  /** Null for a need whose asker stays anonymous, and for an organisation. */
  readonly organisation: { readonly slug: string; readonly name: string } | null
  /** What an organisation was called before; empty for everything else. */
  readonly formerNames: readonly string[]
  readonly trl: number | null
  /** ISO 8601, UTC. */
  readonly publishedAt: string
  /** When it was published or last confirmed, whichever is later; ISO 8601, UTC. */
  readonly freshAt: string
  readonly score: number
  /** HTML-escaped, with `<mark>` around what matched. */
  readonly highlights: { readonly title: string; readonly summary: string }
  /** Codes and amounts that a card in a list shows. */
  readonly subkind: string
  readonly fields: readonly string[]
  readonly price: number | null
  readonly priceTop: number | null
  readonly green: boolean
  readonly places: readonly string[]
  readonly deadline: string | null
}

export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** The answer of `GET /api/v1/search` (docs: the contract of the API), and what pages are made of. */
export interface SearchAnswer {
  /** Exact up to 10,000. */
  readonly total: number
  readonly page: number
  readonly limit: number
  readonly hits: readonly ListingHit[]
  readonly facets: Partial<Record<FacetName | 'updated', readonly FacetValue[]>>
  /** `database`: the engine was down and the answer is a plain one. */
  readonly engine: EngineName | 'database'
  readonly tookMs: number
  /** True where no entry had all the words, so that entries with some of them are shown. */
  readonly relaxed: boolean
}
