import type {
  CorpusStatistics,
  IndexSettings,
  SearchDocument,
  SearchHit,
  SearchQuery,
  SearchResult,
  Wording,
} from '../engine'
import { MAX_TOTAL } from '../engine'
import type { Analyser, SearchWord } from '../text/analyser'
import { highlightFields } from '../text/highlight'
import { wantedPairs } from '../text/pair-bonus'
import { scoreBand } from '../text/relevance'
import type { DocumentTable } from './document-table'
import { expandWord, type WeightedTermNumber } from './expand-word'
import { type AskedWording, type FoundDocuments, findDocuments } from './found-documents'
import { pairFinder } from './pair-finder'
import { type Compare, compareByFields } from './ranking'
import type { ScoreSheet } from './score-documents'
import { select } from './select-documents'

/** Hits of the first page whose order also looks at which words stand side by side. */
const RERANKED = 40

interface Parts<D extends SearchDocument> {
  readonly table: DocumentTable<D>
  readonly sheet: ScoreSheet
  readonly settings: IndexSettings
  readonly analyser: Analyser
  readonly statistics: CorpusStatistics
}

/** Answers one query. Nothing is awaited on the way, so no change can come in between. */
export function runSearch<D extends SearchDocument>(
  parts: Parts<D>,
  query: SearchQuery,
): SearchResult<D> {
  const { table, sheet, settings } = parts
  const offset = Math.min(query.offset ?? 0, MAX_TOTAL)
  const limit = Math.min(query.limit ?? 20, MAX_TOTAL - offset)
  const asked = [{ text: query.text, weight: 1 }, ...(query.wordings ?? [])].map((wording) =>
    ask(parts, query, wording),
  )
  const hasWords = asked.some(({ words }) => words.length > 0)
  const found = findDocuments(table.index, sheet, asked)
  const sort = query.sort ?? []
  const compare = withTies(
    table,
    sort.length > 0
      ? compareByFields(table.columns, sort)
      : byScore(found, byRecency(table, settings), found.scoreOf),
  )

  const documents = hasWords ? found.documents : 'all'
  const rerank = sort.length === 0 && hasWords && offset < RERANKED
  const keep = Math.min(MAX_TOTAL, Math.max(offset + limit, rerank ? RERANKED : 0))
  const selection = select(table, query, documents, compare, limit > 0 ? keep : 0)
  const scores = new Map(selection.best.map((each) => [each, found.scoreOf(each)]))
  const order = rerank ? rerankByPairs(parts, query, found, selection.best, scores) : selection.best

  const marked = new Set(
    asked.flatMap(({ words, groups }) =>
      groups.flatMap((group, i) => basesOf(parts, words[i], group.terms)),
    ),
  )
  const hits: SearchHit<D>[] = []
  for (const number of order.slice(offset, offset + limit)) {
    const document = table.document(number)
    if (document === undefined) continue
    const highlights = highlightFields(document, query.highlight ?? [], marked)
    hits.push({ document, score: scores.get(number) ?? 0, highlights })
  }
  return { hits, total: selection.total, facets: selection.facets, steps: selection.steps }
}

/** One wording with the terms of its words. Only what was typed can hold typing errors. */
function ask<D extends SearchDocument>(
  { analyser, table }: Parts<D>,
  query: SearchQuery,
  { text, weight }: Wording,
): AskedWording & { words: readonly SearchWord[] } {
  const guess = { typos: weight === 1, prefix: weight === 1 && query.prefix === true }
  const words = analyser.queryWords(text)
  const groups = words.map((word) => ({ weight: 1, terms: expandWord(table.index, word, guess) }))
  return { words, groups, weight, needed: query.words === 'any' ? 1 : words.length }
}

/** Better: more words as written, then the higher score; of about the same score the more recent. */
function byScore(
  found: FoundDocuments,
  recency: Compare,
  scoreOf: (document: number) => number,
): Compare {
  return (a, b) => {
    const byRank = found.rankOf(b) - found.rankOf(a)
    if (byRank !== 0) return byRank
    const [first, second] = [scoreOf(a), scoreOf(b)]
    return scoreBand(second) - scoreBand(first) || recency(a, b) || second - first
  }
}

function byRecency<D extends SearchDocument>(
  { columns }: DocumentTable<D>,
  { recency }: IndexSettings,
): Compare {
  if (recency === undefined) return () => 0
  return compareByFields(columns, [{ field: recency, direction: 'desc' }])
}

/** Equal documents stand in the order of their ids, so that pages never overlap. */
function withTies<D extends SearchDocument>(table: DocumentTable<D>, compare: Compare): Compare {
  return (a, b) => compare(a, b) || ((table.idOf(a) ?? '') < (table.idOf(b) ?? '') ? -1 : 1)
}

/** Adds to the scores what neighbouring words tell and returns the documents in their new order. */
function rerankByPairs<D extends SearchDocument>(
  { table, statistics, settings }: Parts<D>,
  query: SearchQuery,
  found: FoundDocuments,
  best: readonly number[],
  scores: Map<number, number>,
): number[] {
  const wanted = wantedPairs(query, statistics)
  const head = best.slice(0, RERANKED)
  if (wanted.size === 0) return [...best]
  const bonusOf = pairFinder(table.index.words, wanted)
  for (const number of head) {
    const bonus = bonusOf(table.wordsOf(number))
    scores.set(number, (scores.get(number) ?? 0) + bonus)
  }
  const compare = byScore(found, byRecency(table, settings), (each) => scores.get(each) ?? 0)
  return [...head.sort(withTies(table, compare)), ...best.slice(RERANKED)]
}

function basesOf<D extends SearchDocument>(
  parts: Parts<D>,
  word: SearchWord | undefined,
  terms: readonly WeightedTermNumber[],
): string[] {
  const guessed = terms.map(({ term }) => parts.table.index.words.textOf(term))
  return word ? [word.base, ...guessed] : guessed
}
