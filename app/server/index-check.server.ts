import { rebuildIndex } from '#app/domain/search/index.server'
import type { ListingDocument } from '#app/domain/search/listing-document'
import type { Database } from '#app/platform/db/client.server'
import { withLock } from '#app/platform/db/with-lock.server'
import type { Logger } from '#app/platform/logging/logger.server'
import type { MeilisearchEngine } from '#app/platform/search/meilisearch/meilisearch-engine'

/** Milliseconds after filling an index before that is done once more. */
const AGAIN_AFTER_MS = 10 * 60_000

interface Parts {
  connectionString: string
  db: Database
  engine: MeilisearchEngine<ListingDocument>
  logger: Logger
}

/** Looks after the index on a Meilisearch server. */
export interface IndexCheck {
  /** Fills an index that is empty or was built by other settings, and says when the server goes and comes. */
  check(): Promise<void>
  /** Waits for the check under way. */
  settled(): Promise<void>
}

export function createIndexCheck({ connectionString, db, engine, logger }: Parts): IndexCheck {
  let away = false
  let warm = false
  let before: { documents: number; at: number } | undefined
  let under: Promise<void> | undefined

  /** Not again at once: a catalogue may be empty, and an embedder that the server cannot use stays away for long. */
  const isToBeFilled = async (documents: number) => {
    if (before && performance.now() - before.at < AGAIN_AFTER_MS) return false
    const lost = documents === 0 && before?.documents !== 0
    return lost || !(await engine.isCurrent())
  }

  const look = async () => {
    const health = await engine.health()
    if (!health.ok) {
      if (!away) logger.warn({ reason: health.reason }, 'search engine does not answer')
      away = true
      return
    }
    if (away) logger.info({ documents: health.documents }, 'search engine answers again')
    away = false
    if (await isToBeFilled(health.documents)) {
      const at = performance.now()
      await withLock(connectionString, 'fill-search-index', async () => {
        const documents = await rebuildIndex({ db, engine, now: new Date() })
        before = { documents, at }
        logger.info({ documents }, 'search index filled')
      })
    }
    if (!warm) await engine.warm()
    warm = true
  }
  return {
    check() {
      under ??= look()
        .catch((error) => logger.error({ err: error }, 'search index could not be filled'))
        .finally(() => {
          under = undefined
        })
      return under
    },
    async settled() {
      await under
    },
  }
}
