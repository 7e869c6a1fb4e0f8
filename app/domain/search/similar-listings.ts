/** A published entry whose title is like one that is being written. */
export interface SimilarListing {
  id: string
  kind: 'technology' | 'need'
  slug: string
  title: string
  /** Null where the asker is not named. */
  organisation: string | null
}
