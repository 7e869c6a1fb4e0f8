import type { Auth } from './auth/auth.server'
import type { Database } from './db/client.server'
import type { Env } from './env/env.server'
import type { FileStorage } from './files/file-storage.server'
import type { Logger } from './logging/logger.server'
import type { Mailer } from './mail/mailer.server'
import type { SearchEngine } from './search/engine'

/** The parts that a process is made of; routes get them with each request, jobs at their start. */
export interface Services {
  env: Env
  db: Database
  auth: Auth
  search: SearchEngine
  files: FileStorage
  mailer: Mailer
  logger: Logger
  /** True where the process serves the demo: its mails can be read and its accounts are shown. */
  demo: boolean
}
