import type { ListingKind } from '#app/domain/listings/listing'

/** A published entry whose title is like one that is being written. */
export interface SimilarEntry {
  id: string
  kind: ListingKind
  slug: string
  title: string
  /** Null where the asker is not named. */
  organisation: string | null
}
