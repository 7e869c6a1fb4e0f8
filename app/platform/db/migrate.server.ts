import { readdirSync } from 'node:fs'
import pg from 'pg'
import { OperatorError } from '#app/platform/env/operator-error'
import { projectRoot } from '#app/platform/env/project-root.server'
import { runPrisma } from './prisma-cli.server'

const migrationsFolder = `${projectRoot}/prisma/migrations`

/** Names of the migrations that the database has not had yet, oldest first. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const known = readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const applied = new Set(await appliedMigrations(url))
  return known.filter((name) => !applied.has(name))
}

/**
 * Brings the database to the newest schema. A migration that was cut off half-way was rolled back by
 * PostgreSQL and is tried again.
 * @returns names of the migrations that were applied
 */
export async function migrateDatabase(url: string): Promise<string[]> {
  const pending = await pendingMigrations(url)
  if (pending.length === 0) return []
  for (const name of await unfinishedMigrations(url)) {
    await runPrisma(['migrate', 'resolve', '--rolled-back', name], url)
  }
  await runPrisma(['migrate', 'deploy'], url)
  return pending
}

/** Refuses to work on a database whose schema is older than the code. */
export async function requireMigrated(url: string): Promise<void> {
  const pending = await pendingMigrations(url)
  if (pending.length === 0) return
  throw new OperatorError(
    `The database lacks ${pending.length} migration(s): ${pending.join(', ')}.\nRun: npm run migrate`,
  )
}

const appliedMigrations = (url: string) => migrationNames(url, 'finished_at IS NOT NULL')
const unfinishedMigrations = (url: string) => migrationNames(url, 'finished_at IS NULL')

async function migrationNames(url: string, condition: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ name: string }>(
      `SELECT migration_name AS name FROM _prisma_migrations
       WHERE rolled_back_at IS NULL AND ${condition}`,
    )
    return rows.map((row) => row.name)
  } catch (error) {
    const { code } = error as { code?: string }
    // No such table: nothing was ever applied.
    if (code === '42P01') return []
    throw new OperatorError(`The database cannot be reached (${code ?? 'no answer'}).`)
  } finally {
    await client.end().catch(() => {})
  }
}
