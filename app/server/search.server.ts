import { indexEvents, rebuildIndex } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import type { Database } from '#app/platform/db/client.server'
import type { Env } from '#app/platform/env/env.server'
import { onOutboxGrowth } from '#app/platform/events/listen.server'
import { outboxEnd, readOutbox } from '#app/platform/events/outbox-reader.server'
import type { Logger } from '#app/platform/logging/logger.server'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import type { SearchEngine } from '#app/platform/search/engine'

/** The engine of a process, filled, and what stops it from following the database. */
export interface RunningSearch {
  engine: SearchEngine<ListingDocument>
  stop(): Promise<void>
}

/**
 * Starts the embedded engine: fills it from the database, then follows the outbox from the place that was
 * its end before, so that no change falls between.
 */
export async function startSearch(env: Env, db: Database, logger: Logger): Promise<RunningSearch> {
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
    }
  })
  return {
    engine,
    async stop() {
      await stop()
      await engine.close()
    },
  }
}
