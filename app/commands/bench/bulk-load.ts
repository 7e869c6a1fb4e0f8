import { Meilisearch } from 'meilisearch'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { meilisearchSettings } from '#app/platform/search/meilisearch/index-settings'
import { toStored } from '#app/platform/search/meilisearch/stored-document'
import { createAnalyser } from '#app/platform/search/text/analyser'
import type { Scratch } from './scratch'

type Batches = () => AsyncIterable<readonly ListingDocument[]>

const LONGEST_MS = 3_600_000

/**
 * Seconds that an empty engine needs to take documents which lie ready. The embedded engine is told them in
 * this process; Meilisearch gets the batches from its SDK without waiting in between.
 */
export async function bulkLoad({ engine, source }: Scratch, batches: Batches): Promise<number> {
  return engine === 'embedded' ? loadEmbedded(batches) : loadMeilisearch(source, batches)
}

async function loadEmbedded(batches: Batches): Promise<number> {
  const engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  const began = performance.now()
  await engine.rebuild(batches())
  return Math.round(performance.now() - began) / 1_000
}

async function loadMeilisearch(source: Scratch['source'], batches: Batches): Promise<number> {
  const { MEILISEARCH_URL: host = '', MEILISEARCH_API_KEY: apiKey = '' } = source
  const client = new Meilisearch({ host, apiKey })
  const uid = `${source.MEILISEARCH_INDEX}-bulk`
  const analyser = createAnalyser(listingIndexSettings.stopWords)
  await client.createIndex(uid, { primaryKey: 'id' }).waitTask()
  const index = client.index(uid)
  await index.updateSettings(meilisearchSettings(listingIndexSettings)).waitTask()
  const began = performance.now()
  let last: number | undefined
  for await (const batch of batches()) {
    const stored = batch.map((each) => toStored(each, listingIndexSettings, analyser))
    last = (await index.addDocuments(stored)).taskUid
  }
  if (last !== undefined) await client.tasks.waitForTask(last, { timeout: LONGEST_MS })
  const seconds = Math.round(performance.now() - began) / 1_000
  await client.deleteIndex(uid).waitTask()
  return seconds
}
