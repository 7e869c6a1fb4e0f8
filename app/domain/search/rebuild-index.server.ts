import type { IndexParts } from './index-listing.server'
import { allDocuments } from './listing-documents.server'

/**
 * Fills the index anew from the database, while searches go on with the old content.
 * @param onProgress called with the number of documents read so far
 * @returns the number of documents in the new index
 */
export async function rebuildIndex(
  { db, engine, now }: IndexParts,
  onProgress: (documents: number) => void = () => {},
): Promise<number> {
  async function* counted() {
    let documents = 0
    for await (const batch of allDocuments(db, now)) {
      yield batch
      documents += batch.length
      onProgress(documents)
    }
  }
  return engine.rebuild(counted())
}
