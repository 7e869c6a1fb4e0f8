import { createDatabase } from '#app/platform/db/client.server'
import {
  type EmbeddedServer,
  startEmbeddedServer,
} from '#app/platform/db/embedded/embedded-server.server'
import { migrateDatabase, requireMigrated } from '#app/platform/db/migrate.server'
import {
  type Env,
  type EnvSource,
  loadCommandEnv,
  readEnvironment,
} from '#app/platform/env/env.server'
import { seedReference } from '#prisma/seed/seed-reference'
import { onInterrupt } from './until-stopped'

/** Name of the exchange's database on the embedded server. */
export const embeddedDatabase = 'exchange'

/**
 * Runs a command's work on DATABASE_URL where that is set, otherwise on the embedded database in the data
 * folder, whether its demo is running or not.
 * @param options.data data folder (default: DATA_DIR or `.data`)
 * @throws {OperatorError} where the database cannot be used or lacks migrations
 */
export async function withDatabase<Result>(
  options: { data?: string | undefined },
  work: (env: Env) => Promise<Result>,
): Promise<Result> {
  const source = readEnvironment()
  if (source.DATABASE_URL) {
    await requireMigrated(source.DATABASE_URL)
    return work(loadCommandEnv(source, source.DATABASE_URL))
  }
  const server = await startEmbeddedServer(dataFolderOf(options, source))
  const settle = onInterrupt(server.abandon)
  try {
    const url = await prepareEmbedded(server)
    return await work(loadCommandEnv({ ...source, DATA_DIR: server.folder.root }, url))
  } finally {
    settle()
    await server.release()
  }
}

/** The data folder that a command works in. */
export function dataFolderOf(options: { data?: string | undefined }, source: EnvSource): string {
  return options.data || source.DATA_DIR || '.data'
}

/** Brings the embedded database to the newest schema with its reference data; returns its address. */
export async function prepareEmbedded(server: EmbeddedServer): Promise<string> {
  await server.ensureDatabase(embeddedDatabase)
  const url = server.urlOf(embeddedDatabase)
  const applied = await migrateDatabase(url)
  if (applied.length > 0) {
    const db = createDatabase(url)
    await seedReference(db)
    await db.$disconnect()
  }
  return url
}
