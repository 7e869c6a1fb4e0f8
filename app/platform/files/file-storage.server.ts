import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { OperatorError } from '#app/platform/env/operator-error'

/** What a file is known by once it is stored. */
export interface StoredContent {
  /** Where it lies in the storage; made of the hash, never of the name that it came with. */
  key: string
  sha256: string
  size: number
}

/** Keeps the bytes of files under the hash of their content; names and rights are the database's. */
export interface FileStorage {
  /** Stores the bytes; the same content is stored once. Nothing is left behind where it fails. */
  put(bytes: Uint8Array): Promise<StoredContent>
  /** Opens the bytes for sending. @throws where there is nothing under the key */
  read(key: string): Promise<Readable>
  exists(key: string): Promise<boolean>
  /** Removes the bytes; removing what is not there is no error. */
  delete(key: string): Promise<void>
}

/**
 * Creates the storage in `files` below the data folder.
 * @throws {OperatorError} where a bucket is named: files must not land elsewhere without a word
 */
export function createFileStorage(env: {
  DATA_DIR: string
  S3_BUCKET?: string | undefined
}): FileStorage {
  if (env.S3_BUCKET) {
    throw new OperatorError(
      'S3_BUCKET is set, but this release keeps files in DATA_DIR only: take S3_BUCKET out, and put ' +
        'DATA_DIR on a disk that all processes share.',
    )
  }
  const location = join(resolve(env.DATA_DIR), 'files')
  const disk = new Disk(new FSDriver({ location, visibility: 'private' }))
  return {
    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const key = `${sha256.slice(0, 2)}/${sha256}`
      if (!(await disk.exists(key))) await putInOneStep(disk, key, bytes)
      return { key, sha256, size: bytes.byteLength }
    },
    read: async (key) => disk.getStream(key),
    exists: (key) => disk.exists(key),
    delete: (key) => disk.delete(key),
  }
}

// A crash while writing must not leave half a file under a key that stands for the whole.
async function putInOneStep(disk: Disk, key: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `unfinished/${crypto.randomUUID()}`
  try {
    await disk.put(unfinished, bytes)
    await disk.move(unfinished, key)
  } catch (error) {
    await disk.delete(unfinished).catch(() => {})
    throw error
  }
}
