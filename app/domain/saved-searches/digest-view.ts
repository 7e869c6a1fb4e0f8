import type { SearchKind } from '../search/listing-document'

/** What a digest says: what is new in each of a person's searches. */
export interface DigestView {
  userId: string
  searches: readonly {
    id: string
    name: string
    query: string
    /** All new entries; `entries` are the newest of them. */
    count: number
    entries: readonly DigestEntry[]
  }[]
}

export interface DigestEntry {
  kind: SearchKind
  slug: string
  title: string
  /** Null for an organisation, and where its owner stays anonymous. */
  organisation: string | null
}
