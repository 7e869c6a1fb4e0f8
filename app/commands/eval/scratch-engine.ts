import { randomUUID } from 'node:crypto'
import type { ListingDocument } from '#app/domain/search/listing-document'
import { OperatorError } from '#app/platform/env/operator-error'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import type { EngineName, IndexSettings, SearchEngine } from '#app/platform/search/engine'
import { MeilisearchEngine } from '#app/platform/search/meilisearch/meilisearch-engine'
import { meilisearchServer } from '../support/meilisearch-server'

export interface ScratchEngine {
  readonly engine: SearchEngine<ListingDocument>
  /** Stops the engine and leaves nothing of its index behind. */
  close(): Promise<void>
}

/** An empty engine of its own for one run; what the product holds is not touched. */
export async function openScratchEngine(
  name: EngineName,
  settings: IndexSettings,
): Promise<ScratchEngine> {
  if (name === 'embedded') {
    const engine = new EmbeddedEngine<ListingDocument>(settings)
    return { engine, close: () => engine.close() }
  }
  const { url, apiKey } = meilisearchServer()
  const indexUid = `scratch-${randomUUID()}`
  const engine = new MeilisearchEngine<ListingDocument>(settings, { url, apiKey, indexUid })
  const health = await engine.health()
  if (!health.ok && !/not found/i.test(health.reason)) {
    throw new OperatorError(`Meilisearch at ${url} does not answer: ${health.reason}`)
  }
  return { engine, close: () => engine.drop() }
}
