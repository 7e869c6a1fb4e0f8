/** One side of a match. */
export interface MatchSide {
  id: string
  slug: string
  title: string
  /** Null where its organisation stays anonymous to this reader. */
  organisation: { name: string; slug: string } | null
}

/** What people do with a match. */
export const matchActions = [
  'dismissed',
  'restored',
  'pinned',
  'unpinned',
  'made',
  'introduced',
  'released',
] as const
export type MatchAction = (typeof matchActions)[number]

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
  /** True while staff alone see it. */
  held: boolean
  pinned: boolean
  /** When and with what words the department introduced the parties; null where it did not. */
  introduced: { at: Date; note: string } | null
  /** Why somebody put it aside, whose word it was, and when; null while it is suggested. */
  dismissed: {
    reason: string
    side: 'technology' | 'need' | 'staff' | null
    note: string
    at: Date | null
  } | null
  /** What people did with it, latest first; for staff alone. */
  history: { id: string; action: MatchAction; by: string; note: string; at: Date }[]
}
