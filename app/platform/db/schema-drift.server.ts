import { migrateDatabase } from './migrate.server'
import { runPrisma } from './prisma-cli.server'

/**
 * The SQL that turns what the migrations make into what prisma/schema says; empty where they agree.
 * @param url an empty database, which gets the migrations
 */
export async function schemaDrift(url: string): Promise<string> {
  await migrateDatabase(url)
  const sql = await runPrisma(
    ['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema', '--script'],
    url,
  )
  return sql.includes('-- This is an empty migration.') ? '' : sql.trim()
}
