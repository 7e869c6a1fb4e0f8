import { createAuthMails } from '#app/domain/notifications/account-mails.server'
import type { Services } from '#app/domain/services'
import { createAuth } from '#app/platform/auth/auth.server'
import { createDatabase } from '#app/platform/db/client.server'
import type { Env } from '#app/platform/env/env.server'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { createLogger } from '#app/platform/logging/logger.server'
import { createMailer } from '#app/platform/mail/mailer.server'
import { createMetrics } from '#app/platform/metrics/metrics.server'
import { createQueue, type Queue } from '#app/platform/queue/queue.server'
import { createStripeGate } from '#app/platform/stripe/stripe-gate.server'
import { startSearch } from './search.server'

/** The parts of a process, started, and what stops them in the right order. */
export interface RunningServices {
  services: Services
  queue: Queue
  close(): Promise<void>
}

/** What a process is for, beside production. */
export interface ServiceOptions {
  /** Mails stay in the database to be read in the browser. */
  demo: boolean
  /** The pages of the benchmark are there. */
  bench?: boolean
}

/** Starts the parts that every process of the exchange needs; the only place that puts them together. */
export async function startServices(env: Env, options: ServiceOptions): Promise<RunningServices> {
  const logger = createLogger(env)
  const stripe = createStripeGate(env)
  const db = createDatabase(env.DATABASE_URL)
  const queue = createQueue(env.DATABASE_URL, logger)
  await queue.start()
  const mailer = createMailer(db, {
    smtpUrl: env.SMTP_URL,
    from: env.MAIL_FROM,
    keepBodies: options.demo,
  })
  const auth = createAuth({
    db,
    secret: env.SESSION_SECRET,
    appUrl: env.APP_URL,
    mails: createAuthMails(db, queue),
  })
  const { engine, stop: stopSearch } = await startSearch(env, db, logger)
  const files = createFileStorage(env)
  return {
    services: {
      env,
      db,
      auth,
      search: engine,
      files,
      mailer,
      logger,
      metrics: createMetrics(db),
      stripe,
      demo: options.demo,
      bench: options.bench ?? false,
    },
    queue,
    async close() {
      await stopSearch()
      await queue.stop()
      await db.$disconnect()
    },
  }
}
