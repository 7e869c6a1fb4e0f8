/** One side of a match. */
export interface MatchSide {
  id: string
  slug: string
  title: string
  /** Null where its organisation stays anonymous to this reader. */
  organisation: { name: string; slug: string } | null
}

/** A match as lists show it. */
export interface MatchView {
  id: string
  /** 0 to 100. */
  score: number
  technology: MatchSide
  need: MatchSide
  /** The reader's own side; null for staff. */
  own: 'technology' | 'need' | null
  /** Why the two suit each other, the strongest reason first. */
  reasons: string[]
  /** Why somebody put it aside, and when; null while it is suggested. */
  dismissed: { reason: string; at: Date | null } | null
}
