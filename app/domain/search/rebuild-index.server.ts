import { eventsSince, outboxEnd } from '#app/platform/events/outbox-reader.server'
import { followRecords } from './follow-records.server'
import type { IndexParts } from './index-listing.server'
import { allDocuments } from './listing-documents.server'

/**
 * Fills the index anew from the database, while searches go on with the old content. What happened meanwhile is done
 * once more at the end: another process may have done it to the index that was replaced.
 * @param onProgress called with the number of documents read so far
 * @returns the number of documents in the new index
 */
export async function rebuildIndex(
  parts: IndexParts,
  onProgress: (documents: number) => void = () => {},
): Promise<number> {
  const { db, engine, now } = parts
  const began = await outboxEnd(db)
  async function* counted() {
    let documents = 0
    for await (const batch of allDocuments(db, now)) {
      yield batch
      documents += batch.length
      onProgress(documents)
    }
  }
  const documents = await engine.rebuild(counted())
  await followRecords(parts, await eventsSince(db, began))
  return documents
}
