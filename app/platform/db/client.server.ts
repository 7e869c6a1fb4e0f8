import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client'

export { Prisma } from './generated/client'

/** The connection to PostgreSQL. */
export type Database = PrismaClient

/** The same inside a transaction; use cases take this where they do not open one themselves. */
export type Transaction = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'
>

interface DatabaseOptions {
  /** Connections this process may hold (default 10). */
  connections?: number
  /** Shown in pg_stat_activity. */
  applicationName?: string
}

/** Creates a client; it connects with its first query and is closed with `$disconnect`. */
export function createDatabase(url: string, options: DatabaseOptions = {}): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: options.connections ?? 10,
    application_name: options.applicationName ?? 'exchange',
    // A database that is down is an answer within seconds, not a request that hangs.
    connectionTimeoutMillis: 5_000,
  })
  return new PrismaClient({ adapter })
}
