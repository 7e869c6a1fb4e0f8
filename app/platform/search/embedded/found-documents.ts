import type { InvertedIndex } from './inverted-index'
import type { ScoreSheet, WordGroup } from './score-documents'

/** One wording of a query, ready to be scored. */
export interface AskedWording {
  readonly groups: readonly WordGroup[]
  /** Words that a document must have. */
  readonly needed: number
  readonly weight: number
}

/** The documents that a query finds by its words, with what they are ordered by. */
export interface FoundDocuments {
  readonly documents: readonly number[]
  /** How much of a wording the document has as it was written. */
  rankOf(document: number): number
  scoreOf(document: number): number
}

/**
 * Scores the wordings of a query. A document found by several of them counts by the one it has most of;
 * with a single wording the sheet is the answer.
 */
export function findDocuments(
  index: InvertedIndex,
  sheet: ScoreSheet,
  wordings: readonly AskedWording[],
): FoundDocuments {
  const possible = wordings.filter(isPossible)
  const [only] = possible
  if (only && possible.length === 1 && only.weight === 1) {
    return {
      documents: score(index, sheet, only),
      rankOf: (document) => sheet.exactIn(document),
      scoreOf: (document) => sheet.scoreOf(document),
    }
  }
  const ranks = new Float32Array(index.size).fill(NOT_FOUND)
  const scores = new Float32Array(index.size)
  const documents: number[] = []
  for (const wording of possible) {
    const most = wording.weight / wording.groups.length
    for (const document of score(index, sheet, wording)) {
      const known = ranks[document] as number
      const rank = Math.fround(most * sheet.exactIn(document))
      const worth = Math.fround(wording.weight * sheet.scoreOf(document))
      if (rank < known || (rank === known && worth <= (scores[document] as number))) continue
      if (known === NOT_FOUND) documents.push(document)
      ranks[document] = rank
      scores[document] = worth
    }
  }
  return {
    documents,
    rankOf: (document) => ranks[document] ?? 0,
    scoreOf: (document) => scores[document] ?? 0,
  }
}

const NOT_FOUND = -1

/** A wording of which every word is needed finds nothing where one of them is in no document. */
function isPossible({ groups, needed }: AskedWording): boolean {
  return needed < groups.length || groups.every(({ terms }) => terms.length > 0)
}

function score(index: InvertedIndex, sheet: ScoreSheet, { groups, needed }: AskedWording) {
  const whole = needed === groups.length
  sheet.score(index, groups, whole)
  return whole ? sheet.documents : sheet.documents.filter((each) => sheet.wordsIn(each) >= needed)
}
