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
  const ranks = new Map<number, number>()
  const scores = new Map<number, number>()
  for (const { groups, needed, weight } of wordings) {
    sheet.score(index, groups, needed === groups.length)
    const documents = sheet.documents.filter((each) => sheet.wordsIn(each) >= needed)
    if (wordings.length === 1) {
      return {
        documents,
        rankOf: (document) => sheet.exactIn(document),
        scoreOf: (document) => sheet.scoreOf(document),
      }
    }
    for (const document of documents) {
      const rank = (weight * sheet.exactIn(document)) / groups.length
      const score = weight * sheet.scoreOf(document)
      const known = ranks.get(document) ?? -1
      if (rank < known || (rank === known && score <= (scores.get(document) ?? 0))) continue
      ranks.set(document, rank)
      scores.set(document, score)
    }
  }
  return {
    documents: [...ranks.keys()],
    rankOf: (document) => ranks.get(document) ?? 0,
    scoreOf: (document) => scores.get(document) ?? 0,
  }
}
