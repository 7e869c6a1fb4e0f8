import { createDatabase } from '#app/platform/db/client.server'
import { startEmbeddedServer } from '#app/platform/db/embedded/embedded-server.server'
import { migrateDatabase } from '#app/platform/db/migrate.server'
import { readEnvironment } from '#app/platform/env/env.server'
import { seedReference } from '#prisma/seed/seed-reference'
import { readOptions } from './support/options'
import { print } from './support/terminal'
import { onInterrupt } from './support/until-stopped'
import { dataFolderOf, embeddedDatabase } from './support/with-database'

/** `npm run migrate`: brings the database to the newest schema and adds the reference data it lacks. */
export async function main(args: string[]): Promise<void> {
  const { values } = readOptions(
    args,
    { data: { type: 'string' } },
    'npm run migrate [-- --data DIR]',
  )
  const source = readEnvironment()
  if (source.DATABASE_URL) return migrate(source.DATABASE_URL)
  const server = await startEmbeddedServer(dataFolderOf(values, source))
  const settle = onInterrupt(server.abandon)
  try {
    await server.ensureDatabase(embeddedDatabase)
    await migrate(server.urlOf(embeddedDatabase))
  } finally {
    settle()
    await server.release()
  }
}

async function migrate(url: string): Promise<void> {
  const applied = await migrateDatabase(url)
  const db = createDatabase(url)
  const rows = await seedReference(db)
  await db.$disconnect()
  print(`applied ${applied.length} migration(s), added ${rows} rows of reference data`)
}
