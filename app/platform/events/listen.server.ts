import pg from 'pg'
import type { Logger } from '#app/platform/logging/logger.server'
import { outboxChannel } from './emit.server'

const FALLBACK_MS = 1_000

/**
 * Calls `read` whenever the outbox grew, and once a second in case a notice was lost. Calls never overlap;
 * a failed one is logged and tried again.
 * @returns a function that stops listening and waits for the call under way
 */
export function onOutboxGrowth(
  connectionString: string,
  logger: Logger,
  read: () => Promise<void>,
): () => Promise<void> {
  let stopped = false
  let wanted = false
  let client: pg.Client | undefined
  let running: Promise<void> | undefined

  const run = () => {
    if (stopped) return
    if (running) {
      wanted = true
      return
    }
    wanted = false
    running = read()
      .catch((error: unknown) => logger.error({ err: error }, 'outbox reader failed'))
      .finally(() => {
        running = undefined
        if (wanted) run()
      })
  }

  const connect = async () => {
    if (stopped || client) return
    const fresh = new pg.Client({ connectionString })
    client = fresh
    const lost = () => {
      if (client === fresh) client = undefined
    }
    fresh.on('error', lost)
    fresh.on('end', lost)
    fresh.on('notification', run)
    try {
      await fresh.connect()
      await fresh.query(`LISTEN ${outboxChannel}`)
    } catch {
      lost()
      await fresh.end().catch(() => {})
    }
  }

  const timer = setInterval(() => {
    void connect()
    run()
  }, FALLBACK_MS)
  void connect()
  run()

  return async () => {
    stopped = true
    clearInterval(timer)
    await running
    await client?.end().catch(() => {})
  }
}
