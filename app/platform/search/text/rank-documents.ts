import type { CorpusStatistics, IndexSettings, SearchDocument } from '../engine'
import { weightedTexts } from '../fields'
import type { Analyser, SearchWord } from './analyser'
import { pairBonus, wantedPairs } from './pair-bonus'
import { BASE_WEIGHT, EXACT_WEIGHT, rarity, saturated } from './relevance'
import { tokenise } from './tokenise'

export interface RankedDocument<D extends SearchDocument> {
  readonly document: D
  readonly score: number
}

interface Parts {
  readonly settings: IndexSettings
  readonly statistics: CorpusStatistics
  readonly analyser: Analyser
}

/**
 * Orders documents that another engine found as the embedded engine would: more words as written
 * first, then BM25 with a bonus for pairs.
 */
export function rankDocuments<D extends SearchDocument>(
  parts: Parts,
  text: string,
  words: readonly SearchWord[],
  documents: readonly D[],
): RankedDocument<D>[] {
  const wanted = wantedPairs(text, parts.statistics)
  return documents
    .map((document) => {
      const texts = weightedTexts(document, parts.settings)
      const { exact, score } = scoreWords(parts, words, texts)
      return { document, exact, score: score + pairBonus(texts, wanted) }
    })
    .sort(
      (a, b) => b.exact - a.exact || b.score - a.score || (a.document.id < b.document.id ? -1 : 1),
    )
    .map(({ document, score }) => ({ document, score }))
}

function scoreWords(
  { statistics, analyser }: Parts,
  words: readonly SearchWord[],
  texts: ReturnType<typeof weightedTexts>,
): { exact: number; score: number } {
  const counts = new Map<string, number>()
  let length = 0
  for (const { text, weight } of texts) {
    for (const { exact, base } of tokenise(text)) {
      if (analyser.isStopWord(exact)) continue
      length += weight
      counts.set(base, (counts.get(base) ?? 0) + weight)
      if (exact !== base) counts.set(`=${exact}`, (counts.get(`=${exact}`) ?? 0) + weight)
    }
  }
  const { averageLength, documents } = statistics
  let score = 0
  let asWritten = 0
  const add = (key: string, frequency: number, weight: number): boolean => {
    const count = counts.get(key)
    if (count === undefined) return false
    score += weight * rarity(frequency, documents) * saturated(count, length, averageLength)
    return true
  }
  for (const { exact, base } of words) {
    const plain = exact === base
    const found = add(base, statistics.baseFrequency(base), plain ? 1 : BASE_WEIGHT)
    const written = plain ? found : add(`=${exact}`, statistics.exactFrequency(exact), EXACT_WEIGHT)
    if (written) asWritten++
  }
  return { exact: asWritten, score }
}
