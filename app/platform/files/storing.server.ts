import type { Database } from '../db/client.server'
import type { FileStorage, StoredContent } from './file-storage.server'

type Put = (bytes: Uint8Array) => Promise<StoredContent>

/**
 * Runs work that stores files beside rows of the database. Where it fails, what it stored and no row names is
 * taken out of the storage again.
 * @param work gets the function to store with; its transaction is inside
 */
export async function storing<Result>(
  db: Database,
  files: FileStorage,
  work: (put: Put) => Promise<Result>,
): Promise<Result> {
  const keys: string[] = []
  const put: Put = async (bytes) => {
    const stored = await files.put(bytes)
    keys.push(stored.key)
    return stored
  }
  try {
    return await work(put)
  } catch (error) {
    for (const key of keys) {
      if ((await db.storedFile.count({ where: { key } })) === 0) await files.delete(key)
    }
    throw error
  }
}
