import type { CorpusStatistics, IndexSettings, SearchDocument, SearchQuery } from '../engine'
import { fieldOf, type WeightedText, weightedTexts } from '../fields'
import type { Analyser, SearchWord } from './analyser'
import { pairBonus, wantedPairs } from './pair-bonus'
import { BASE_WEIGHT, EXACT_WEIGHT, rarity, saturated, scoreBand } from './relevance'
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
 * first, then BM25 with a bonus for pairs, and the more recent of those with about the same score. A
 * document counts by the wording it has most of.
 */
export function rankDocuments<D extends SearchDocument>(
  parts: Parts,
  query: SearchQuery,
  documents: readonly D[],
): RankedDocument<D>[] {
  const { analyser, statistics, settings } = parts
  const wanted = wantedPairs(query, statistics)
  const wordings = [{ text: query.text, weight: 1 }, ...(query.wordings ?? [])]
    .map(({ text, weight }) => ({ words: analyser.queryWords(text), weight }))
    .filter(({ words }) => words.length > 0)
  return documents
    .map((document) => {
      const texts = weightedTexts(document, settings)
      const best = bestWording(parts, wordings, texts, query.words !== 'any')
      const score = best.score + pairBonus(texts, wanted)
      return { document, rank: best.rank, score, recency: recencyOf(document, settings) }
    })
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        scoreBand(b.score) - scoreBand(a.score) ||
        b.recency - a.recency ||
        b.score - a.score ||
        (a.document.id < b.document.id ? -1 : 1),
    )
    .map(({ document, score }) => ({ document, score }))
}

/** Documents without a value come last. */
function recencyOf(document: SearchDocument, { recency }: IndexSettings): number {
  const value = recency === undefined ? 0 : fieldOf(document, recency)
  return typeof value === 'number' ? value : Number.MIN_SAFE_INTEGER
}

interface AskedWords {
  readonly words: readonly SearchWord[]
  readonly weight: number
}

interface Standing {
  readonly rank: number
  readonly score: number
}

/** Wordings that a text has whole go before those it has in part, where every word is asked for. */
function bestWording(
  parts: Parts,
  wordings: readonly AskedWords[],
  texts: readonly WeightedText[],
  all: boolean,
): Standing {
  const content = countWords(parts, texts)
  const scored = wordings.map(({ words, weight }) => {
    const { found, written, score } = scoreWords(parts, words, content)
    const whole = all && found === words.length
    return { whole, rank: (weight * written) / words.length, score: weight * score }
  })
  const whole = scored.filter((each) => each.whole)
  const [first, ...others] = whole.length > 0 ? whole : scored
  if (!first) return { rank: 0, score: 0 }
  return others.reduce(
    (best, each) =>
      each.rank > best.rank || (each.rank === best.rank && each.score > best.score) ? each : best,
    first,
  )
}

interface Content {
  readonly counts: ReadonlyMap<string, number>
  readonly length: number
}

function countWords({ analyser }: Parts, texts: readonly WeightedText[]): Content {
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
  return { counts, length }
}

function scoreWords(
  { statistics }: Parts,
  words: readonly SearchWord[],
  { counts, length }: Content,
): { found: number; written: number; score: number } {
  const { averageLength, documents } = statistics
  let score = 0
  let found = 0
  let written = 0
  const add = (key: string, frequency: number, weight: number): boolean => {
    const count = counts.get(key)
    if (count === undefined) return false
    score += weight * rarity(frequency, documents) * saturated(count, length, averageLength)
    return true
  }
  for (const { exact, base } of words) {
    const plain = exact === base
    const there = add(base, statistics.baseFrequency(base), plain ? 1 : BASE_WEIGHT)
    if (there) found++
    if (plain ? there : add(`=${exact}`, statistics.exactFrequency(exact), EXACT_WEIGHT)) written++
  }
  return { found, written, score }
}
