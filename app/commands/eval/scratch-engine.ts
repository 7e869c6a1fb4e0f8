import type { ListingDocument } from '#app/domain/search/listing-document'
import { OperatorError } from '#app/platform/env/operator-error'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import type { EngineName, IndexSettings, SearchEngine } from '#app/platform/search/engine'

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
  if (name === 'meilisearch') throw new OperatorError('Meilisearch is not built in yet.')
  const engine = new EmbeddedEngine<ListingDocument>(settings)
  return { engine, close: () => engine.close() }
}
