import { type Index, Meilisearch, MeilisearchApiError, type MultiSearchResult } from 'meilisearch'
import type {
  Candidate,
  CandidateQuery,
  CorpusStatistics,
  EngineHealth,
  IndexSettings,
  SearchDocument,
  SearchEngine,
  SearchQuery,
  SearchResult,
} from '../engine'
import { type Analyser, createAnalyser } from '../text/analyser'
import { rarity } from '../text/relevance'
import { ask, settled } from './ask'
import { CorpusCounts } from './corpus-counts'
import { asOneResult, federated } from './federated'
import { filterExpression } from './filter-expression'
import { meilisearchSettings } from './index-settings'
import { focusedQueries, queryText, searchQueries } from './query-plan'
import { readResult } from './read-result'
import { meilisearchId, type StoredDocument, toStored } from './stored-document'

export interface MeilisearchOptions {
  readonly url: string
  readonly apiKey?: string | undefined
  /** Name of the index; a rebuild uses the same with `_next` beside it. */
  readonly indexUid: string
  /** Milliseconds a search may take before the engine counts as unavailable. */
  readonly timeout?: number
}

const SEARCH_TIMEOUT = 5_000
const TASK_TIMEOUT = 10 * 60_000
const POLL_MS = 50
const PAGE = 1_000
/** Ids travel in the address, which has a length. */
const IDS = 100
const CANDIDATES_PER_QUERY = 60

/** The engine on a Meilisearch server. */
export class MeilisearchEngine<D extends SearchDocument> implements SearchEngine<D> {
  readonly name = 'meilisearch'
  private readonly client: Meilisearch
  private readonly analyser: Analyser
  private counts: Promise<CorpusCounts<D>> | undefined
  /** Changes made during a rebuild, to be repeated on the new index. */
  private missed: ((index: Index<StoredDocument<D>>) => Promise<void>)[] | undefined

  constructor(
    private readonly settings: IndexSettings,
    private readonly options: MeilisearchOptions,
  ) {
    this.client = new Meilisearch({
      host: options.url,
      ...(options.apiKey === undefined ? {} : { apiKey: options.apiKey }),
      timeout: options.timeout ?? SEARCH_TIMEOUT,
      defaultWaitOptions: { timeout: TASK_TIMEOUT, interval: POLL_MS },
    })
    this.analyser = createAnalyser(settings.stopWords)
  }

  async search(query: SearchQuery): Promise<SearchResult<D>> {
    const { indexUid } = this.options
    const statistics = await this.statistics()
    const words = this.analyser.queryWords(query.text)
    const mode = query.words ?? 'all'
    const q = queryText(words, statistics, mode)
    const queries = searchQueries(indexUid, query, q)
    const others = (query.wordings ?? []).map(({ text, weight }) => {
      const other = this.analyser.queryWords(text)
      return { words: other, q: queryText(other, statistics, mode, false), weight }
    })
    const results =
      others.length === 0
        ? (await ask(() => this.client.multiSearch({ queries }))).results
        : await Promise.all(
            queries.map(async (each) => {
              const params = federated(each, [{ q, weight: 1 }, ...others])
              return asOneResult(indexUid, await ask(() => this.client.multiSearch(params)))
            }),
          )
    const parts = { settings: this.settings, statistics, analyser: this.analyser }
    const marked = [...words, ...others.flatMap((each) => each.words)]
    return readResult<D>(parts, query, q, marked, results as MultiSearchResult<{ doc: D }>[])
  }

  async multiSearch(queries: readonly SearchQuery[]): Promise<readonly SearchResult<D>[]> {
    return Promise.all(queries.map((query) => this.search(query)))
  }

  async candidates(query: CandidateQuery): Promise<readonly Candidate<D>[]> {
    const { documents, baseFrequency } = await this.statistics()
    const queries = focusedQueries(
      this.options.indexUid,
      query.terms,
      ({ base, weight }) => weight * rarity(baseFrequency(base), documents),
      (query.filters ?? []).map(filterExpression),
      CANDIDATES_PER_QUERY,
    )
    const { results } = await ask(() => this.client.multiSearch({ queries }))
    const found = new Map<string, { document: D; score: number }>()
    for (const { hits } of results as MultiSearchResult<{ doc: D }>[]) {
      hits.forEach(({ doc }, rank) => {
        const score = (found.get(doc.id)?.score ?? 0) + 1 / (rank + CANDIDATES_PER_QUERY)
        found.set(doc.id, { document: doc, score })
      })
    }
    return [...found.values()].sort((a, b) => b.score - a.score).slice(0, query.limit)
  }

  async fetch(ids: readonly string[]): Promise<readonly D[]> {
    const found: D[] = []
    for (let from = 0; from < ids.length; from += IDS) {
      const slice = ids.slice(from, from + IDS).map(meilisearchId)
      const { results } = await ask(() =>
        this.index().getDocuments({ ids: slice, limit: slice.length, fields: ['doc'] }),
      )
      found.push(...results.map(({ doc }) => doc))
    }
    return found
  }

  async statistics(): Promise<CorpusStatistics> {
    this.counts ??= this.countEverything()
    try {
      return (await this.counts).statistics()
    } catch (error) {
      this.counts = undefined
      throw error
    }
  }

  async upsert(documents: readonly D[]): Promise<void> {
    if (documents.length === 0) return
    const before = await this.fetch(documents.map(({ id }) => id))
    const stored = documents.map((each) => toStored(each, this.settings, this.analyser))
    await this.change((index) => settled(index.addDocuments(stored, { primaryKey: 'id' })))
    const counts = await this.counts
    counts?.subtract(before)
    counts?.add(documents)
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    const before = await this.fetch(ids)
    await this.change((index) => settled(index.deleteDocuments(ids.map(meilisearchId))))
    ;(await this.counts)?.subtract(before)
  }

  async rebuild(batches: AsyncIterable<readonly D[]>): Promise<number> {
    const { indexUid } = this.options
    const nextUid = `${indexUid}_next`
    const counts = new CorpusCounts<D>(this.settings, this.analyser)
    this.missed = []
    try {
      await ask(() => this.client.deleteIndexIfExists(nextUid))
      await this.createIndex(nextUid)
      const next = this.client.index<StoredDocument<D>>(nextUid)
      for await (const batch of batches) {
        const stored = batch.map((each) => toStored(each, this.settings, this.analyser))
        await settled(next.addDocuments(stored, { primaryKey: 'id' }))
        counts.add(batch)
      }
      for (const repeat of this.missed) await repeat(next)
      if (!(await this.exists(indexUid))) await this.createIndex(indexUid)
      await settled(this.client.swapIndexes([{ indexes: [indexUid, nextUid], rename: false }]))
    } finally {
      this.missed = undefined
    }
    this.counts = Promise.resolve(counts)
    await settled(this.client.deleteIndex(nextUid))
    return counts.statistics().documents
  }

  async health(): Promise<EngineHealth> {
    try {
      await this.client.health()
      return { ok: true, documents: await this.countDocuments() }
    } catch (error) {
      return { ok: false, reason: error instanceof Error ? error.message : String(error) }
    }
  }

  /** A server on which nothing was indexed yet is well and holds nothing. */
  private async countDocuments(): Promise<number> {
    try {
      return (await this.index().getStats()).numberOfDocuments
    } catch (error) {
      if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return 0
      throw error
    }
  }

  async close(): Promise<void> {}

  /** Deletes the index; for scratch indexes only. */
  async drop(): Promise<void> {
    await ask(() => this.client.deleteIndexIfExists(this.options.indexUid))
  }

  private index(): Index<StoredDocument<D>> {
    return this.client.index<StoredDocument<D>>(this.options.indexUid)
  }

  private async change(act: (index: Index<StoredDocument<D>>) => Promise<void>): Promise<void> {
    this.missed?.push(act)
    await act(this.index())
  }

  private async createIndex(uid: string): Promise<void> {
    await settled(this.client.createIndex(uid, { primaryKey: 'id' }))
    await settled(this.client.index(uid).updateSettings(meilisearchSettings(this.settings)))
  }

  private async exists(uid: string): Promise<boolean> {
    const { results } = await ask(() => this.client.getRawIndexes({ limit: PAGE }))
    return results.some((index) => index.uid === uid)
  }

  private async countEverything(): Promise<CorpusCounts<D>> {
    const counts = new CorpusCounts<D>(this.settings, this.analyser)
    for (let offset = 0; ; offset += PAGE) {
      const { results } = await ask(() =>
        this.index().getDocuments({ offset, limit: PAGE, fields: ['doc'] }),
      )
      counts.add(results.map(({ doc }) => doc))
      if (results.length < PAGE) return counts
    }
  }
}
