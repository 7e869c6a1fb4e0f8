import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedServer } from '#app/platform/db/embedded/embedded-server.server'
import { scratchSettings } from '#app/platform/db/scratch-database.server'
import { type EnvSource, loadEnv, readEnvironment } from '#app/platform/env/env.server'
import type { EngineName } from '#app/platform/search/engine'
import { meilisearchServer } from '../support/meilisearch-server'
import { printError } from '../support/terminal'
import { onInterrupt } from '../support/until-stopped'
import { prepareEmbedded } from '../support/with-database'
import { type Filled, fillDatabase } from './fill-database'

/** A database and an index of the run's own, filled. */
export interface Scratch extends Filled {
  readonly engine: EngineName
  /** The variables of a server that works on them, without port and address. */
  readonly source: EnvSource
}

/**
 * Runs `work` on a scratch database of `size` generated entries and a scratch index, and leaves nothing
 * behind. DATABASE_URL is never looked at; of a Meilisearch server only an index of the run's own is used.
 */
export async function withScratch<Result>(
  size: number,
  engine: EngineName,
  work: (scratch: Scratch) => Promise<Result>,
): Promise<Result> {
  const ofEngine = sourceOf(engine)
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  chmodSync(folder, 0o755)
  const server = await startEmbeddedServer(folder, { settings: scratchSettings })
  const cleanUp = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const settle = onInterrupt(cleanUp)
  try {
    printError(`filling a scratch database with ${size} entries`)
    const url = await prepareEmbedded(server)
    const filled = await fillDatabase(url, size, new Date())
    const source = { ...ofEngine, DATABASE_URL: url, DATA_DIR: folder }
    return await work({ ...filled, engine, source })
  } finally {
    settle()
    await cleanUp()
  }
}

function sourceOf(engine: EngineName): EnvSource {
  const { PATH, HOME } = readEnvironment()
  return {
    PATH,
    HOME,
    // Set to nothing, so that no .env sends mails or fills an index.
    SMTP_URL: '',
    S3_BUCKET: '',
    MEILISEARCH_URL: '',
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    SESSION_SECRET: randomBytes(32).toString('hex'),
    ...(engine === 'meilisearch' ? meilisearchSource() : {}),
  }
}

function meilisearchSource(): EnvSource {
  const { url, apiKey } = meilisearchServer()
  return {
    MEILISEARCH_URL: url,
    MEILISEARCH_API_KEY: apiKey,
    MEILISEARCH_INDEX: `scratch-${randomUUID()}`,
  }
}

/** The configuration of a process on the scratch parts that serves nobody. */
export function scratchEnv({ source }: Scratch) {
  return loadEnv({ ...source, APP_URL: 'http://127.0.0.1' })
}
