import type {
  CorpusStatistics,
  IndexSettings,
  SearchDocument,
  SearchHit,
  SearchQuery,
  SearchResult,
} from '../engine'
import { MAX_TOTAL } from '../engine'
import { weightedTexts } from '../fields'
import type { Analyser, SearchWord } from '../text/analyser'
import { highlightFields } from '../text/highlight'
import { pairBonus, wantedPairs } from '../text/pair-bonus'
import type { DocumentTable } from './document-table'
import { expandWord, type WeightedTermNumber } from './expand-word'
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
  const { table, sheet } = parts
  const offset = Math.min(query.offset ?? 0, MAX_TOTAL)
  const limit = Math.min(query.limit ?? 20, MAX_TOTAL - offset)
  const words = parts.analyser.queryWords(query.text)
  const groups = words.map((word) => ({ weight: 1, terms: expand(parts, query, word) }))
  const needed = query.words === 'any' ? 1 : words.length
  const sort = query.sort ?? []
  const compare = withTies(
    table,
    sort.length > 0 ? compareByFields(table.columns, sort) : byScore(sheet),
  )

  let documents: readonly number[] | 'all' = 'all'
  sheet.score(table.index, groups)
  if (words.length > 0) documents = sheet.documents.filter((each) => sheet.wordsIn(each) >= needed)
  const rerank = sort.length === 0 && words.length > 1 && offset < RERANKED
  const keep = Math.min(MAX_TOTAL, Math.max(offset + limit, rerank ? RERANKED : 0))
  const selection = select(table, query, documents, compare, limit > 0 ? keep : 0)
  const scores = new Map(selection.best.map((each) => [each, sheet.scoreOf(each)]))
  const order = rerank ? rerankByPairs(parts, query.text, selection.best, scores) : selection.best

  const marked = new Set(groups.flatMap((group, i) => basesOf(parts, words[i], group.terms)))
  const hits: SearchHit<D>[] = []
  for (const number of order.slice(offset, offset + limit)) {
    const document = table.document(number)
    if (document === undefined) continue
    const highlights = highlightFields(document, query.highlight ?? [], marked)
    hits.push({ document, score: scores.get(number) ?? 0, highlights })
  }
  return { hits, total: selection.total, facets: selection.facets }
}

function expand<D extends SearchDocument>(parts: Parts<D>, query: SearchQuery, word: SearchWord) {
  return expandWord(parts.table.index, word, { typos: true, prefix: query.prefix === true })
}

/** Better: more words as written, then the higher score. */
function byScore(sheet: ScoreSheet): Compare {
  return (a, b) => sheet.exactIn(b) - sheet.exactIn(a) || sheet.scoreOf(b) - sheet.scoreOf(a)
}

/** Equal documents stand in the order of their ids, so that pages never overlap. */
function withTies<D extends SearchDocument>(table: DocumentTable<D>, compare: Compare): Compare {
  return (a, b) => compare(a, b) || ((table.idOf(a) ?? '') < (table.idOf(b) ?? '') ? -1 : 1)
}

/** Adds to the scores what neighbouring words tell and returns the documents in their new order. */
function rerankByPairs<D extends SearchDocument>(
  parts: Parts<D>,
  text: string,
  best: readonly number[],
  scores: Map<number, number>,
): number[] {
  const { table, sheet, settings, statistics } = parts
  const wanted = wantedPairs(text, statistics)
  const head = best.slice(0, RERANKED)
  if (wanted.size === 0) return [...best]
  for (const number of head) {
    const document = table.document(number)
    if (!document) continue
    const bonus = pairBonus(weightedTexts(document, settings), wanted)
    scores.set(number, (scores.get(number) ?? 0) + bonus)
  }
  const compare: Compare = (a, b) =>
    sheet.exactIn(b) - sheet.exactIn(a) || (scores.get(b) ?? 0) - (scores.get(a) ?? 0)
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
