import type { Index, Meilisearch } from 'meilisearch'
import type { IndexSettings, SearchDocument } from '../engine'
import type { Analyser } from '../text/analyser'
import { ask, SearchTaskError, settled } from './ask'
import type { EmbedderOptions } from './embedder'
import { isEmbeddingError } from './embedder-state'
import { meilisearchSettings } from './index-settings'
import { embeddingOf, type MeilisearchSemantic } from './meilisearch-semantic'
import { type StoredDocument, toStored } from './stored-document'

/** Task errors that say that a document is not one Meilisearch can hold: trying again does not help. */
const REFUSALS = [
  'invalid_document_id',
  'invalid_document_fields',
  'invalid_document_geo_field',
  'missing_document_id',
  'max_fields_limit_exceeded',
]
const PAGE = 1_000
/** A new index that a crash left behind is taken away after this time. */
const LEFT_BEHIND_MS = 86_400_000

interface Parts<D extends SearchDocument> {
  readonly client: Meilisearch
  readonly settings: IndexSettings
  readonly analyser: Analyser
  readonly embedder: EmbedderOptions | undefined
  readonly semantic: MeilisearchSemantic<D> | undefined
  readonly tell: (message: string) => void
}

/** Makes indexes and puts documents into them. */
export class IndexWriter<D extends SearchDocument> {
  constructor(private readonly parts: Parts<D>) {}

  async create(uid: string): Promise<Index<StoredDocument<D>>> {
    const { client, settings, embedder, semantic } = this.parts
    await settled(client.createIndex(uid, { primaryKey: 'id' }))
    const index = client.index<StoredDocument<D>>(uid)
    const wanted = meilisearchSettings(settings, embedder)
    try {
      await settled(index.updateSettings(wanted))
    } catch (error) {
      if (!semantic || !(error instanceof SearchTaskError)) throw error
      // An embedder that the server cannot use must not take the words away.
      semantic.state.failed(error)
      const { embedders: _, ...byWords } = wanted
      await settled(index.updateSettings(byWords))
    }
    return index
  }

  async exists(uid: string): Promise<boolean> {
    return (await this.all()).some((index) => index.uid === uid)
  }

  /** Takes away indexes whose name begins so and that nobody is building any more. */
  async dropLeftBehind(beginning: string): Promise<void> {
    for (const { uid, createdAt } of await this.all()) {
      const age = Date.now() - new Date(createdAt).getTime()
      if (uid.startsWith(beginning) && age > LEFT_BEHIND_MS) {
        await ask(() => this.parts.client.deleteIndexIfExists(uid))
      }
    }
  }

  /**
   * Adds documents. One that Meilisearch refuses is left out and told of, so that the others are not held up; those
   * that cannot be embedded now are found by their words until they are.
   * @param everyMs milliseconds between two looks whether it is done; without it, those of the client
   */
  async add(
    index: Index<StoredDocument<D>>,
    documents: readonly D[],
    everyMs?: number,
  ): Promise<void> {
    const { settings, analyser } = this.parts
    await this.addStored(
      index,
      documents.map((each) => toStored(each, settings, analyser)),
      everyMs,
    )
  }

  private async addStored(
    index: Index<StoredDocument<D>>,
    stored: readonly StoredDocument<D>[],
    everyMs: number | undefined,
  ): Promise<void> {
    try {
      await this.addEmbedded(index, stored, everyMs)
    } catch (error) {
      if (!(error instanceof SearchTaskError) || !REFUSALS.includes(error.code)) throw error
      if (stored.length === 1) {
        this.parts.tell(`document ${stored[0]?.doc.id} is left out of the index: ${error.message}`)
        return
      }
      const half = Math.ceil(stored.length / 2)
      await this.addStored(index, stored.slice(0, half), everyMs)
      await this.addStored(index, stored.slice(half), everyMs)
    }
  }

  private async addEmbedded(
    index: Index<StoredDocument<D>>,
    stored: readonly StoredDocument<D>[],
    everyMs: number | undefined,
  ): Promise<void> {
    const { semantic } = this.parts
    const send = (documents: readonly StoredDocument<D>[]) =>
      settled(index.addDocuments([...documents], { primaryKey: 'id' }), everyMs)
    const marked = (embedded: boolean) =>
      stored.map((each) => ({ ...each, ...embeddingOf(embedded) }))
    if (!semantic) return send(stored)
    const embedded = await semantic.isAwake(index)
    try {
      await send(marked(embedded))
    } catch (error) {
      if (!embedded || !isEmbeddingError(error)) throw error
      semantic.state.failed(error)
      await send(marked(false))
    }
  }

  private async all() {
    return (await ask(() => this.parts.client.getRawIndexes({ limit: PAGE }))).results
  }
}
