import { indexEvents, rebuildIndex, withholding } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import type { Database } from '#app/platform/db/client.server'
import type { Env } from '#app/platform/env/env.server'
import { announceIndexChange } from '#app/platform/events/change-watch.server'
import { onOutboxGrowth } from '#app/platform/events/listen.server'
import { outboxEnd, readOutbox } from '#app/platform/events/outbox-reader.server'
import type { Logger } from '#app/platform/logging/logger.server'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import type { SearchEngine } from '#app/platform/search/engine'
import { MeilisearchEngine } from '#app/platform/search/meilisearch/meilisearch-engine'
import { type EmbedderEnv, embedderOptions } from './embedder-options'
import { createIndexCheck } from './index-check.server'

/** The engine of a process, and what stops it from following the database. */
export interface RunningSearch {
  engine: SearchEngine<ListingDocument>
  stop(): Promise<void>
}

/** Milliseconds between looks at whether the server still has our index. */
const CHECK_EVERY_MS = 60_000

type SearchEnv = Pick<
  Env,
  'DATABASE_URL' | 'MEILISEARCH_URL' | 'MEILISEARCH_API_KEY' | 'MEILISEARCH_INDEX'
> &
  EmbedderEnv

/** Starts the engine that the configuration names: Meilisearch where its address is set. */
export function startSearch(env: SearchEnv, db: Database, logger: Logger): Promise<RunningSearch> {
  return env.MEILISEARCH_URL
    ? startMeilisearch(env.MEILISEARCH_URL, env, db, logger)
    : startEmbedded(env, db, logger)
}

/**
 * The server is shared by all processes and follows events by a job (app/jobs). At the start, and whenever it comes
 * back without them, its documents are put there. A server that does not answer stops nobody: pages are answered
 * from the database meanwhile.
 */
async function startMeilisearch(
  url: string,
  env: SearchEnv,
  db: Database,
  logger: Logger,
): Promise<RunningSearch> {
  const engine = new MeilisearchEngine<ListingDocument>(listingIndexSettings, {
    url,
    apiKey: env.MEILISEARCH_API_KEY,
    indexUid: env.MEILISEARCH_INDEX,
    embedder: embedderOptions(env),
    tell: (message) => logger.warn(message),
  })
  const checks = createIndexCheck({ connectionString: env.DATABASE_URL, db, engine, logger })
  await checks.check()
  const timer = setInterval(() => void checks.check(), CHECK_EVERY_MS)
  timer.unref()
  return {
    engine: withholding(engine, db),
    async stop() {
      clearInterval(timer)
      await engine.close()
      await checks.settled()
    },
  }
}

/**
 * Fills the embedded engine from the database, then follows the outbox from the place that was its end
 * before, so that no change falls between.
 */
async function startEmbedded(env: SearchEnv, db: Database, logger: Logger): Promise<RunningSearch> {
  if (env.EMBEDDER_SOURCE) {
    logger.warn('EMBEDDER_SOURCE is ignored: semantic search needs Meilisearch (MEILISEARCH_URL)')
  }
  const engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  let cursor = await outboxEnd(db)
  const documents = await rebuildIndex({ db, engine, now: new Date() })
  logger.info({ documents }, 'search index filled')
  const stop = onOutboxGrowth(env.DATABASE_URL, logger, async () => {
    for (;;) {
      const { events, cursor: next } = await readOutbox(db, cursor)
      if (events.length === 0) return
      await indexEvents({ db, engine, now: new Date() }, events)
      cursor = next
      await announceIndexChange(db)
    }
  })
  return {
    engine: withholding(engine, db),
    async stop() {
      await stop()
      await engine.close()
    },
  }
}
