import { randomUUID } from 'node:crypto'
import {
  type Index,
  Meilisearch,
  MeilisearchApiError,
  type MultiSearchQuery,
  type MultiSearchResult,
} from 'meilisearch'
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
import { ask, settled } from './ask'
import { type AskedText, type AskedWords, askedTexts } from './asked-texts'
import { mergeHits, mostTellingFirst, tellsOf } from './candidates'
import { checkFields } from './check-fields'
import type { CorpusCounts } from './corpus-counts'
import type { EmbedderOptions } from './embedder'
import { asOneResult, federated } from './federated'
import { filterExpression } from './filter-expression'
import { hasSettings, meilisearchSettings } from './index-settings'
import { IndexWriter } from './index-writer'
import { LiveCounts } from './live-counts'
import { MeilisearchSemantic } from './meilisearch-semantic'
import { Patience } from './patience'
import { focusedQueries, RANKED_HERE, searchQueries } from './query-plan'
import { readResult } from './read-result'
import { runAhead } from './run-ahead'
import { LONGEST_ID, meilisearchId, type StoredDocument } from './stored-document'
import { MOST_CLOSE, mayGoByMeaning, type WordsAnswer, withMeaning } from './with-meaning'

export interface MeilisearchOptions {
  readonly url: string
  readonly apiKey?: string | undefined
  /** Name of the index; a rebuild uses the same with `_next` beside it. */
  readonly indexUid: string
  /** Milliseconds a search may take before the engine counts as unavailable. */
  readonly timeout?: number
  /** Where documents are to be found by meaning as well. */
  readonly embedder?: EmbedderOptions | undefined
  /** Told of what an operator should know, such as an embedder that does not answer. */
  readonly tell?: (message: string) => void
  /** Milliseconds between looks at what other processes changed, for the word statistics. */
  readonly lookEveryMs?: number
}

const SEARCH_TIMEOUT = 3_000
/** Milliseconds that one request of a job may take: many documents at once. */
const REQUEST_TIMEOUT = 60_000
const TASK_TIMEOUT = 10 * 60_000
const POLL_MS = 50
/** Batches under way at once: Meilisearch takes what waits for it together, which is far faster than one after the other. */
const BATCHES_AHEAD = 40
/** Ids travel in the address, which has a length. */
const IDS = 100
/** Hits of each of the queries that bring candidates. */
const HITS_PER_QUERY = 60

/** Something done to an index. */
type Change<D extends SearchDocument> = (index: Index<StoredDocument<D>>) => Promise<void>

/** The engine on a Meilisearch server. */
export class MeilisearchEngine<D extends SearchDocument> implements SearchEngine<D> {
  readonly name = 'meilisearch'
  readonly semantic?: MeilisearchSemantic<D>
  private readonly client: Meilisearch
  private readonly analyser: Analyser
  private readonly patience: Patience
  private readonly counts: LiveCounts<D>
  private readonly writer: IndexWriter<D>
  /** For each rebuild under way the changes made meanwhile, to be repeated on the new index. */
  private readonly missed = new Set<Change<D>[]>()

  constructor(
    private readonly settings: IndexSettings,
    private readonly options: MeilisearchOptions,
  ) {
    this.client = new Meilisearch({
      host: options.url,
      ...(options.apiKey === undefined ? {} : { apiKey: options.apiKey }),
      timeout: REQUEST_TIMEOUT,
      // Compressed answers come in pieces that wait for each other's acknowledgement, 40 ms each time.
      requestInit: { headers: { 'accept-encoding': 'identity' } },
      defaultWaitOptions: { timeout: TASK_TIMEOUT, interval: POLL_MS },
    })
    this.patience = new Patience(options.timeout ?? SEARCH_TIMEOUT)
    const analyser = createAnalyser(settings.stopWords)
    this.analyser = analyser
    const { embedder, tell = () => {} } = options
    const index = () => this.index()
    if (embedder) this.semantic = new MeilisearchSemantic(embedder, index, tell)
    this.counts = new LiveCounts(settings, analyser, index, options.lookEveryMs)
    const { client, semantic } = this
    this.writer = new IndexWriter({ client, settings, analyser, embedder, semantic, tell })
  }

  async search(query: SearchQuery): Promise<SearchResult<D>> {
    checkFields(this.settings, query)
    const { semantic, settings, analyser } = this
    if (semantic && mayGoByMeaning(query)) {
      const { text, filters = [] } = query
      const [words, close] = await Promise.all([
        this.searchWords({ ...query, offset: 0, limit: RANKED_HERE }),
        semantic.closest({ text, filters, limit: MOST_CLOSE }),
      ])
      const parts = { settings, analyser, ratio: semantic.ratio }
      const result = withMeaning(parts, query, words, close)
      if (result) return result
    }
    return (await this.searchWords(query)).result
  }

  private async searchWords(query: SearchQuery): Promise<WordsAnswer<D>> {
    const counts = await this.patience.ask(() => this.counts.current())
    const statistics = counts.statistics()
    const asked = this.askedWords(query, counts)
    const texts = asked.flatMap((each) => askedTexts(statistics, each, query.words ?? 'all'))
    const results = await this.askAll(searchQueries(this.options.indexUid, query), texts)
    const parts = { settings: this.settings, statistics, analyser: this.analyser }
    const marked = new Set(asked.flatMap(({ words }) => words.flat()))
    return { result: readResult<D>(parts, query, marked, results), texts, marked }
  }

  /** What was typed and its other wordings; only what was typed can hold typing errors and beginnings. */
  private askedWords(query: SearchQuery, counts: CorpusCounts<D>): AskedWords[] {
    const read = (text: string, weight: number, typos: boolean): AskedWords => {
      const guess = { typos, prefix: typos && query.prefix === true }
      const words = this.analyser.queryWords(text).map((word) => counts.basesFor(word, guess))
      return { words, weight }
    }
    const others = (query.wordings ?? []).map(({ text, weight }) => read(text, weight, false))
    return [read(query.text, 1, true), ...others]
  }

  /** Asks the queries in one text at once, and in several one by one: only those can be united. */
  private async askAll(queries: readonly MultiSearchQuery[], texts: readonly AskedText[]) {
    if (texts.length > 1) {
      return Promise.all(
        queries.map(async (each) => {
          const params = federated(each, texts)
          const answer = await this.patience.ask(() =>
            this.client.multiSearch<typeof params, { doc: D }>(params),
          )
          return asOneResult(each.indexUid, answer)
        }),
      )
    }
    const params = { queries: queries.map((each) => ({ ...each, q: texts[0]?.q ?? '' })) }
    const answer = await this.patience.ask(() =>
      this.client.multiSearch<typeof params, { doc: D }>(params),
    )
    return answer.results
  }

  async multiSearch(queries: readonly SearchQuery[]): Promise<readonly SearchResult<D>[]> {
    return Promise.all(queries.map((query) => this.search(query)))
  }

  async candidates(query: CandidateQuery): Promise<readonly Candidate<D>[]> {
    const wait = query.unhurried ? ask : this.patience.ask
    const tells = tellsOf(query, (await wait(() => this.counts.current())).statistics())
    const asked = focusedQueries(
      this.options.indexUid,
      mostTellingFirst(tells.words),
      mostTellingFirst(tells.pairs),
      (query.filters ?? []).map(filterExpression),
      HITS_PER_QUERY,
    )
    const queries = asked.map((each) => each.query)
    const { results } = await wait(() => this.client.multiSearch({ queries }))
    const hits = results as MultiSearchResult<{ id: string }>[]
    const best = mergeHits(asked, hits, tells).slice(0, query.limit)
    const documents = await this.fetchStored(best.map(({ id }) => id))
    return best.flatMap(({ id, score }) => {
      const document = documents.get(id)
      return document ? [{ document, score }] : []
    })
  }

  async fetch(ids: readonly string[]): Promise<readonly D[]> {
    return [...(await this.fetchStored(ids.map(meilisearchId))).values()]
  }

  async statistics(): Promise<CorpusStatistics> {
    return (await this.patience.ask(() => this.counts.current())).statistics()
  }

  async upsert(documents: readonly D[]): Promise<void> {
    if (documents.length === 0) return
    const before = await this.fetch(documents.map(({ id }) => id))
    await this.change((index) => this.writer.add(index, documents))
    await this.counts.change(before, documents)
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    const before = await this.fetch(ids)
    await this.change((index) => settled(index.deleteDocuments(ids.map(meilisearchId))))
    await this.counts.change(before, [])
  }

  async rebuild(batches: AsyncIterable<readonly D[]>): Promise<number> {
    const { indexUid } = this.options
    // Two processes may rebuild at the same time: each fills an index of its own, and the last one stays.
    const nextUid = `${indexUid}_next_${randomUUID()}`
    const counts = this.counts.begin()
    const missed: Change<D>[] = []
    this.missed.add(missed)
    try {
      await this.writer.dropLeftBehind(`${indexUid}_next`)
      const next = await this.writer.create(nextUid)
      await runAhead(batches, BATCHES_AHEAD, async (batch, underWay) => {
        // Many that wait together ask about as often as a few.
        await this.writer.add(next, batch, POLL_MS * underWay)
        counts.add(batch)
      })
      for (const repeat of missed) await repeat(next)
      if (!(await this.writer.exists(indexUid))) await this.writer.create(indexUid)
      await settled(this.client.swapIndexes([{ indexes: [indexUid, nextUid], rename: false }]))
      this.counts.replace(counts)
    } finally {
      this.missed.delete(missed)
      await ask(() => this.client.deleteIndexIfExists(nextUid)).catch(() => false)
    }
    return counts.statistics().documents
  }

  async health(): Promise<EngineHealth> {
    try {
      await this.client.health()
      const documents = await this.countDocuments()
      if (!this.semantic) return { ok: true, documents }
      return { ok: true, documents, semantic: this.semantic.state.isFailing ? 'degraded' : 'ok' }
    } catch (error) {
      return { ok: false, reason: error instanceof Error ? error.message : String(error) }
    }
  }

  /** Counts the words of the index, however long that takes, so that the first searches need not wait. */
  async warm(): Promise<void> {
    await this.counts.current()
  }

  /** Whether the index was built by today's settings; false: it is to be built anew. */
  async isCurrent(): Promise<boolean> {
    if (!(await this.writer.exists(this.options.indexUid))) return false
    const found = await ask(() => this.index().getSettings())
    return hasSettings(found, meilisearchSettings(this.settings, this.options.embedder))
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

  async close(): Promise<void> {
    this.counts.close()
  }

  /** Deletes the index; for scratch indexes only. */
  async drop(): Promise<void> {
    await ask(() => this.client.deleteIndexIfExists(this.options.indexUid))
  }

  private async fetchStored(ids: readonly string[]): Promise<Map<string, D>> {
    const found = new Map<string, D>()
    // Documents with longer names are not there: Meilisearch does not take them.
    const possible = ids.filter((id) => id.length <= LONGEST_ID)
    for (let from = 0; from < possible.length; from += IDS) {
      const slice = possible.slice(from, from + IDS)
      const { results } = await ask(() =>
        this.index().getDocuments({ ids: slice, limit: slice.length, fields: ['id', 'doc'] }),
      )
      for (const { id, doc } of results) found.set(id, doc)
    }
    return found
  }

  private index(): Index<StoredDocument<D>> {
    return this.client.index<StoredDocument<D>>(this.options.indexUid)
  }

  private async change(act: Change<D>): Promise<void> {
    for (const missed of this.missed) missed.push(act)
    await act(this.index())
  }
}
