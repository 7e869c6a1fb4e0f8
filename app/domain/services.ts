import type { Auth } from '#app/platform/auth/auth.server'
import type { Database } from '#app/platform/db/client.server'
import type { Env } from '#app/platform/env/env.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import type { Logger } from '#app/platform/logging/logger.server'
import type { Mailer } from '#app/platform/mail/mailer.server'
import type { Metrics } from '#app/platform/metrics/metrics.server'
import type { SearchEngine } from '#app/platform/search/engine'
import type { StripeGate } from '#app/platform/stripe/stripe-gate.server'
import type { ListingDocument } from './search/listing-document'

/** The parts that a process is made of; routes get them with each request, jobs at their start. */
export interface Services {
  env: Env
  db: Database
  auth: Auth
  search: SearchEngine<ListingDocument>
  files: FileStorage
  mailer: Mailer
  logger: Logger
  metrics: Metrics
  /** The way to Stripe; null where no keys are set and cards are switched off. */
  stripe: StripeGate | null
  /** True where the process serves the demo: its mails can be read and its accounts are shown. */
  demo: boolean
  /** True where the process serves a benchmark: the page that others are measured against is there. */
  bench: boolean
}
