import pg from 'pg'
import type { Transaction } from '#app/platform/db/client.server'
import { outboxChannel } from './emit.server'

/** PostgreSQL channel on which those who keep a search index say that it has followed the outbox. */
const indexChannel = 'search_index'

const RECONNECT_MS = 1_000
const LONGEST_WAIT_MS = 500

/** Knows whether anything changed in the exchange, in whichever process. */
export interface ChangeWatch {
  /** Grows with every change that has become known. */
  readonly generation: number
  /**
   * Waits until every change that was committed before the call is counted in `generation`.
   * @returns false where that cannot be said, because the database does not answer
   */
  settled(): Promise<boolean>
  stop(): Promise<void>
}

/** Tells every watch that an index has changed: pages made from it are new as well. */
export async function announceIndexChange(db: Transaction): Promise<void> {
  await db.$executeRawUnsafe(`NOTIFY ${indexChannel}`)
}

/**
 * Watches the outbox and the indexes. PostgreSQL sends a listener what was committed before it answers the
 * listener's next statement, so one statement on the listening connection is all that `settled` takes;
 * callers that come meanwhile share the next one.
 */
export function watchChanges(connectionString: string): ChangeWatch {
  let generation = 0
  let stopped = false
  let listening: pg.Client | undefined
  let connecting = false
  let under: Promise<boolean> | undefined
  let queued: Promise<boolean> | undefined

  const connect = async () => {
    if (stopped || listening || connecting) return
    connecting = true
    const client = new pg.Client({ connectionString, keepAlive: true })
    const lost = () => {
      if (listening === client) listening = undefined
    }
    client.on('error', lost)
    client.on('end', lost)
    client.on('notification', () => {
      generation += 1
    })
    try {
      await client.connect()
      await client.query(`LISTEN ${outboxChannel}; LISTEN ${indexChannel}`)
      // What happened while nobody listened is not known.
      generation += 1
      listening = client
    } catch {
      await client.end().catch(() => {})
    }
    connecting = false
  }

  const ask = async (): Promise<boolean> => {
    const client = listening
    if (!client) return false
    const late = new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), LONGEST_WAIT_MS).unref()
    })
    const answered = client.query('SELECT 1').then(
      () => client === listening,
      () => false,
    )
    return Promise.race([answered, late])
  }

  const begin = (): Promise<boolean> => {
    const asked = ask().finally(() => {
      if (under === asked) under = undefined
    })
    under = asked
    return asked
  }

  const timer = setInterval(() => void connect(), RECONNECT_MS)
  void connect()
  return {
    get generation() {
      return generation
    },
    settled() {
      if (!under) return begin()
      // The question under way may have been asked before the change the caller means.
      queued ??= under.then(() => {
        queued = undefined
        return under ?? begin()
      })
      return queued
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await listening?.end().catch(() => {})
    },
  }
}
