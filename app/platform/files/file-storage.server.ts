import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

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

/** Where files are kept: the bucket where one is named, otherwise the data folder. */
export interface StorageEnv {
  DATA_DIR: string
  S3_BUCKET?: string | undefined
  S3_ENDPOINT?: string | undefined
  S3_REGION?: string | undefined
  S3_ACCESS_KEY_ID?: string | undefined
  S3_SECRET_ACCESS_KEY?: string | undefined
}

/** Creates the storage: a bucket of an S3-compatible service, or `files` below the data folder. */
export function createFileStorage(env: StorageEnv): FileStorage {
  const backend = env.S3_BUCKET ? bucket(env, env.S3_BUCKET) : folder(env.DATA_DIR)
  return {
    async put(bytes) {
      const { disk, write } = await backend
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const key = `${sha256.slice(0, 2)}/${sha256}`
      if (!(await disk.exists(key))) await write(key, bytes)
      return { key, sha256, size: bytes.byteLength }
    },
    read: async (key) => (await backend).disk.getStream(key),
    exists: async (key) => (await backend).disk.exists(key),
    delete: async (key) => (await backend).disk.delete(key),
  }
}

interface Backend {
  disk: Disk
  /** Writes all bytes or none. */
  write(key: string, bytes: Uint8Array): Promise<void>
}

/** The client of S3 takes a third of a second to load, which processes without a bucket are spared. */
async function bucket(env: StorageEnv, name: string): Promise<Backend> {
  const { S3Driver } = await import('flydrive/drivers/s3')
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env
  const disk = new Disk(
    new S3Driver({
      bucket: name,
      visibility: 'private',
      supportsACL: false,
      region: env.S3_REGION ?? 'us-east-1',
      // Services other than Amazon's have no host of its own for each bucket.
      ...(env.S3_ENDPOINT ? { endpoint: env.S3_ENDPOINT, forcePathStyle: true } : {}),
      ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    }),
  )
  return { disk, write: (key, bytes) => disk.put(key, bytes) }
}

async function folder(directory: string): Promise<Backend> {
  const location = join(resolve(directory), 'files')
  const disk = new Disk(new FSDriver({ location, visibility: 'private' }))
  return { disk, write: (key, bytes) => putInOneStep(disk, key, bytes) }
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
