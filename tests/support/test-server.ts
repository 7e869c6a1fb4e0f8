import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { createDatabase } from '#app/platform/db/client.server'
import { startEmbeddedServer } from '#app/platform/db/embedded/embedded-server.server'
import { isRunning } from '#app/platform/db/embedded/process.server'
import { migrateDatabase } from '#app/platform/db/migrate.server'
import { dropDatabase, scratchSettings } from '#app/platform/db/scratch-database.server'
import { seedReference } from '#prisma/seed/seed-reference'

/** The PostgreSQL server of a test run, with a migrated template that each worker clones. */
export interface TestServer {
  adminUrl: string
  template: string
  /** Begins the names of this run's databases. */
  prefix: string
  /** Tables that the template has filled: lists, places, holidays. Tests find them as they are there. */
  filled: string[]
  stop(): Promise<void>
}

/** Starts or joins the server (TEST_DATABASE_URL names another one) and makes the template. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL
  const embedded = given
    ? undefined
    : await startEmbeddedServer('.cache/postgres', { settings: scratchSettings })
  const adminUrl = given ?? embedded?.urlOf('postgres') ?? ''
  const prefix = `test_${process.pid}_`
  await dropMatching(adminUrl, (name) => isAbandoned(name, embedded !== undefined))
  const template = await ensureTemplate(adminUrl)
  return {
    adminUrl,
    template,
    prefix,
    filled: await filledTables(adminUrl, template),
    async stop() {
      await dropMatching(adminUrl, (name) => name.startsWith(prefix))
      await embedded?.release()
    },
  }
}

/** Address of another database on the same server. */
export function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  return url.href
}

/** Runs SQL on a connection of its own. */
export async function runSql<Row extends pg.QueryResultRow>(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Row>(sql)
    return rows
  } finally {
    await client.end()
  }
}

// The template carries the hash of what it is made of, so it is made once for many runs.
async function ensureTemplate(adminUrl: string): Promise<string> {
  const hash = createHash('sha256')
  const sources = globSync(['prisma/migrations/*/*.sql', 'prisma/seed/seed-reference.ts'])
  const lists = globSync('prisma/seed/reference/**/*.{ts,json,csv}')
  for (const file of [...sources, ...lists].sort()) hash.update(readFileSync(file))
  const template = `template_${hash.digest('hex').slice(0, 12)}`
  const lock = new pg.Client({ connectionString: adminUrl })
  await lock.connect()
  try {
    await lock.query('SELECT pg_advisory_lock(7310)')
    const { rowCount } = await lock.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      template,
    ])
    if (rowCount) return template
    const unfinished = `${template}_unfinished`
    await dropDatabase(adminUrl, unfinished)
    await lock.query(`CREATE DATABASE ${unfinished}`)
    const filled = await fillTemplate(urlOf(adminUrl, unfinished))
    await lock.query(`COMMENT ON DATABASE ${unfinished} IS '${filled.join(' ')}'`)
    await lock.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`)
    return template
  } finally {
    await lock.end()
  }
}

async function fillTemplate(url: string): Promise<string[]> {
  await migrateDatabase(url)
  const db = createDatabase(url)
  await seedReference(db)
  await db.$disconnect()
  const tables = await runSql<{ name: string; filled: boolean }>(
    url,
    `SELECT tablename AS name,
       (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %I', tablename),
         false, true, '')))[1]::text <> '0' AS filled
     FROM pg_tables WHERE schemaname = 'public'`,
  )
  return tables.filter(({ filled }) => filled).map(({ name }) => name)
}

// Kept as the template's comment, because a database with connections cannot be cloned.
async function filledTables(adminUrl: string, template: string): Promise<string[]> {
  const [row] = await runSql<{ tables: string }>(
    adminUrl,
    `SELECT shobj_description(oid, 'pg_database') AS tables
     FROM pg_database WHERE datname = '${template}'`,
  )
  return row?.tables.split(' ') ?? []
}

function isAbandoned(name: string, local: boolean): boolean {
  const pid = Number(/^test_(\d+)_/.exec(name)?.[1])
  return local && pid > 0 && !isRunning(pid, 'node')
}

async function dropMatching(adminUrl: string, matches: (name: string) => boolean): Promise<void> {
  const rows = await runSql<{ datname: string }>(adminUrl, 'SELECT datname FROM pg_database')
  for (const { datname } of rows) if (matches(datname)) await dropDatabase(adminUrl, datname)
}
