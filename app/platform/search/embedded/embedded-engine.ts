import { setImmediate } from 'node:timers/promises'
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
import { DocumentTable } from './document-table'
import { knownTerms } from './expand-word'
import { runSearch } from './run-search'
import { ScoreSheet } from './score-documents'
import { select } from './select-documents'

/** Documents indexed before the event loop gets its turn. */
const SLICE = 100
/** Removed documents are cleared away when there are this many and more than half as many as live. */
const COMPACT_FROM = 2_000

type Change<D> = { readonly upsert: D } | { readonly remove: string }

/** A search engine inside the process. It holds its documents in memory and knows nothing of disks. */
export class EmbeddedEngine<D extends SearchDocument> implements SearchEngine<D> {
  readonly name = 'embedded'
  private table: DocumentTable<D>
  private readonly sheet = new ScoreSheet()
  private readonly analyser: Analyser
  private rebuilding: Promise<number> | undefined
  private changes: Change<D>[] = []

  constructor(private readonly settings: IndexSettings) {
    this.table = new DocumentTable<D>(settings)
    this.analyser = createAnalyser(settings.stopWords)
  }

  async search(query: SearchQuery): Promise<SearchResult<D>> {
    return runSearch(this.parts(), query)
  }

  async multiSearch(queries: readonly SearchQuery[]): Promise<readonly SearchResult<D>[]> {
    const results: SearchResult<D>[] = []
    for (const query of queries) results.push(runSearch(this.parts(), query))
    return results
  }

  async candidates(query: CandidateQuery): Promise<readonly Candidate<D>[]> {
    const { table, sheet } = this
    const groups = query.terms.map((term) => ({
      weight: term.weight,
      terms: knownTerms(table.index, term),
    }))
    sheet.score(table.index, groups)
    const compare = (a: number, b: number) =>
      sheet.scoreOf(b) - sheet.scoreOf(a) ||
      ((table.idOf(a) ?? '') < (table.idOf(b) ?? '') ? -1 : 1)
    const { best } = select(
      table,
      { text: '', filters: query.filters ?? [] },
      sheet.documents,
      compare,
      query.limit,
    )
    const found: Candidate<D>[] = []
    for (const number of best) {
      const document = table.document(number)
      if (document) found.push({ document, score: sheet.scoreOf(number) })
    }
    return found
  }

  async fetch(ids: readonly string[]): Promise<readonly D[]> {
    const { table } = this
    return ids
      .map((id) => table.numberOf(id))
      .map((number) => (number === undefined ? undefined : table.document(number)))
      .filter((document) => document !== undefined)
  }

  async statistics(): Promise<CorpusStatistics> {
    return this.table.index.statistics()
  }

  async upsert(documents: readonly D[]): Promise<void> {
    for (const document of documents) {
      this.table.upsert(document)
      if (this.rebuilding) this.changes.push({ upsert: document })
    }
    this.compactWhenWorthwhile()
  }

  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      this.table.remove(id)
      if (this.rebuilding) this.changes.push({ remove: id })
    }
    this.compactWhenWorthwhile()
  }

  async rebuild(batches: AsyncIterable<readonly D[]>): Promise<number> {
    while (this.rebuilding) await this.rebuilding.catch(() => 0)
    this.changes = []
    const running = this.fill(batches).finally(() => {
      this.rebuilding = undefined
      this.changes = []
    })
    this.rebuilding = running
    return running
  }

  async health(): Promise<EngineHealth> {
    return { ok: true, documents: this.table.index.documents }
  }

  async close(): Promise<void> {
    await this.rebuilding?.catch(() => 0)
  }

  private async fill(batches: AsyncIterable<readonly D[]>): Promise<number> {
    const next = new DocumentTable<D>(this.settings)
    for await (const batch of batches) {
      for (let from = 0; from < batch.length; from += SLICE) {
        for (const document of batch.slice(from, from + SLICE)) next.upsert(document)
        await setImmediate()
      }
    }
    for (const change of this.changes) {
      if ('upsert' in change) next.upsert(change.upsert)
      else next.remove(change.remove)
    }
    this.table = next
    return next.index.documents
  }

  private compactWhenWorthwhile(): void {
    const { dead, index } = this.table
    if (this.rebuilding || dead < COMPACT_FROM || dead * 2 < index.documents) return
    void this.rebuild(this.ownDocuments())
  }

  private async *ownDocuments(): AsyncIterable<readonly D[]> {
    const { table } = this
    for (const id of table.allIds()) yield await this.fetch([id])
  }

  private parts() {
    const { table, sheet, settings, analyser } = this
    return { table, sheet, settings, analyser, statistics: table.index.statistics() }
  }
}
