/** Points by category of the rubric. */
export type Scores = Readonly<Record<string, number>>

/** What the points of an entry say. */
export type RubricVerdict = 'publish' | 'hold' | 'reject'

/** The rubric of a day: its categories and the points that decide. */
export interface Rubric {
  /** Codes of the list moderation-category. */
  categories: readonly string[]
  /** Most points a category gives; the least is 0. */
  most: number
  /** Sum from which an entry is published, and from which it is held. */
  publishFrom: number
  holdFrom: number
  /** Points that every category must have for an entry to be published. */
  leastEach: number
  /** First day in force of its newest part. */
  from: Date
}

/** The sum of the points. */
export function totalOf(scores: Scores): number {
  return Object.values(scores).reduce((sum, points) => sum + points, 0)
}

/**
 * True where every category of the rubric has whole points that it can give, and nothing else has any.
 */
export function isScored({ categories, most }: Rubric, scores: Scores): boolean {
  const fits = (points: number | undefined) =>
    points !== undefined && Number.isInteger(points) && points >= 0 && points <= most
  return (
    Object.keys(scores).every((code) => categories.includes(code)) &&
    categories.every((code) => fits(scores[code]))
  )
}

/**
 * What the points say (Department's rule, domain.md row 15): from `publishFrom` on publish, from `holdFrom` on
 * hold, below reject. A category below `leastEach` turns publish into hold.
 */
export function verdictOf(rubric: Rubric, scores: Scores): RubricVerdict {
  const total = totalOf(scores)
  if (total < rubric.holdFrom) return 'reject'
  if (total < rubric.publishFrom) return 'hold'
  const isEven = rubric.categories.every((code) => (scores[code] ?? 0) >= rubric.leastEach)
  return isEven ? 'publish' : 'hold'
}
