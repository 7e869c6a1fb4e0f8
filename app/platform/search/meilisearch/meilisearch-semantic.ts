import { type Index, MeilisearchApiError, type SearchParams } from 'meilisearch'
import type { Candidate, ClosestQuery, SearchDocument, Semantic } from '../engine'
import { settled } from './ask'
import { EMBEDDER, type EmbedderOptions } from './embedder'
import { EmbedderState, LIMIT_MS } from './embedder-state'
import { filterExpression, listExpression } from './filter-expression'
import { Patience } from './patience'
import { meilisearchId, type StoredDocument } from './stored-document'

/** Documents that are embedded afterwards in one task. */
const BATCH = 50

/** Comparing by meaning on Meilisearch, by the embedder in the settings of the index. */
export class MeilisearchSemantic<D extends SearchDocument> implements Semantic<D> {
  readonly ratio: number
  readonly leastScore: number
  readonly state: EmbedderState
  private readonly patience = new Patience(LIMIT_MS)

  constructor(
    options: EmbedderOptions,
    private readonly index: () => Index<StoredDocument<D>>,
    tell: (message: string) => void,
  ) {
    this.ratio = options.ratio
    this.leastScore = options.leastScore
    this.state = new EmbedderState(tell)
  }

  async closest(query: ClosestQuery): Promise<readonly Candidate<D>[]> {
    return (await this.byVectorOf(query)) ?? (await this.byText(query)) ?? []
  }

  async complete(): Promise<number> {
    let completed = 0
    for (;;) {
      const index = this.index()
      const { results } = await index.getDocuments({
        filter: 'embedded = false',
        fields: ['id'],
        limit: BATCH,
      })
      if (results.length === 0 || !(await this.isAwake(index))) return completed
      const changes = results.map(({ id }) => ({ id, ...embeddingOf(true) }))
      try {
        // An entry that was taken out meanwhile must not come back.
        await settled(index.updateDocuments(changes, { skipCreation: true }))
      } catch (error) {
        this.state.failed(error)
        throw error
      }
      completed += results.length
    }
  }

  /** Whether the embedder answers; it is asked where that is not known. */
  isAwake(index: Index<StoredDocument<D>>): Promise<boolean> {
    return this.state.isAwake((signal) =>
      index.search('?', { ...byMeaning, limit: 1, attributesToRetrieve: ['id'] }, { signal }),
    )
  }

  /** By the vector of the document in the index, which costs no embedding; undefined where it is not there. */
  private async byVectorOf(query: ClosestQuery): Promise<Candidate<D>[] | undefined> {
    if (query.id === undefined) return undefined
    try {
      const id = meilisearchId(query.id)
      const params = { id, embedder: EMBEDDER, ...this.limitsOf(query) }
      const { hits } = await this.patience.ask(() => this.index().searchSimilarDocuments(params))
      return candidatesOf(hits as Found<D>[])
    } catch (error) {
      if (isNotIndexed(error)) return undefined
      this.state.failed(error)
      return []
    }
  }

  private async byText(query: ClosestQuery): Promise<Candidate<D>[] | undefined> {
    if (query.text.trim() === '') return undefined
    const params: SearchParams = { ...byMeaning, ...this.limitsOf(query) }
    const answer = await this.state.ask((signal) =>
      this.index().search(query.text, params, { signal }),
    )
    if (!answer) return undefined
    return candidatesOf(answer.hits as unknown as Found<D>[]).filter(
      ({ document }) => document.id !== query.id,
    )
  }

  private limitsOf({ filters = [], among, limit }: ClosestQuery) {
    const filter = filters.map(filterExpression)
    return {
      filter: among ? [...filter, listExpression('id', among.map(meilisearchId))] : filter,
      limit,
      attributesToRetrieve: ['doc'],
      showRankingScore: true,
      ...(among ? {} : { rankingScoreThreshold: this.leastScore }),
    }
  }
}

function isNotIndexed(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === 'not_found_similar_id'
}

const byMeaning = { hybrid: { embedder: EMBEDDER, semanticRatio: 1 } }

interface Found<D> {
  readonly doc: D
  readonly _rankingScore?: number
}

function candidatesOf<D extends SearchDocument>(hits: readonly Found<D>[]): Candidate<D>[] {
  return hits
    .map(({ doc, _rankingScore = 0 }) => ({ document: doc, score: _rankingScore }))
    .filter(({ score }) => score > 0)
}

/** What a stored document says to the embedder: to be embedded, or to be found by its words until then. */
export function embeddingOf(embedded: boolean) {
  const vector = embedded ? { regenerate: true } : { embeddings: [], regenerate: false }
  return { embedded, _vectors: { [EMBEDDER]: vector } }
}
