import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import type { StorageEnv } from '#app/platform/files/file-storage.server'

/** A small S3 server with one empty bucket, and the variables that name it. */
export async function startS3(): Promise<{ env: StorageEnv; stop: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 's3-'))
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'exchange-files', configs: [] }],
  })
  const { port } = await server.run()
  return {
    env: {
      DATA_DIR: directory,
      S3_BUCKET: 'exchange-files',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
    },
    async stop() {
      await server.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
